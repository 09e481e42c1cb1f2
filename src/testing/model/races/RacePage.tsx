import { ConsentBoundary, useConsent } from '../../../bridge/react.ts'
import {
  EffectReader,
  ListReader,
  NaiveReader,
  QueryReader,
  type RaceReaderProps,
} from './RaceReaders.tsx'

export interface RacePageProps extends Pick<RaceReaderProps, 'refetchInterval'> {
  /** Which readers are there. */
  readers: ReadonlySet<number>
  isBounded: boolean
  /** Readers ask by themselves. */
  isNaive: boolean
}

const kinds = [QueryReader, QueryReader, ListReader, EffectReader]

/** Components as an app has them: some read, two of them the same, some write, one follows consent. */
export function RacePage({ readers, refetchInterval, isBounded, isNaive }: RacePageProps) {
  const list = [...readers].map((index) => {
    const Reader = (isNaive ? undefined : kinds[index]) ?? NaiveReader
    return <Reader key={index} index={index} refetchInterval={refetchInterval} />
  })
  return (
    <>
      <Status />
      {isBounded ? <ConsentBoundary fallback="refused">{list}</ConsentBoundary> : list}
    </>
  )
}

function Status() {
  const { status, ask } = useConsent()
  return <button onClick={() => void ask()}>{status}</button>
}
