import { useQuery } from '@tanstack/react-query'
import {
  ConsentBoundary,
  useBridge,
  useBridgeMutation,
  useBridgeQuery,
  useConsent,
} from '../../../bridge/index.ts'

export interface RacePageProps {
  /** Which readers are there. */
  readers: ReadonlySet<number>
  refetchInterval: number | false
  isBounded: boolean
  /** Read as without the library's rules, and ask before each call: the control of the test. */
  isNaive: boolean
}

/** Components as an app has them: some read, two of them the same, some write, one follows consent. */
export function RacePage({ readers, refetchInterval, isBounded, isNaive }: RacePageProps) {
  const Item = isNaive ? NaiveReader : Reader
  const list = [...readers].map((index) => (
    <Item key={index} index={index} refetchInterval={refetchInterval} />
  ))
  return (
    <>
      <Status />
      {isBounded ? <ConsentBoundary fallback="refused">{list}</ConsentBoundary> : list}
    </>
  )
}

function Reader({ index, refetchInterval }: { index: number; refetchInterval: number | false }) {
  // Two components with one path share a query.
  const path = `/2.0/items/${Math.floor(index / 2)}`
  const read = useBridgeQuery({ path, parse: (answer) => answer }, { refetchInterval })
  const write = useBridgeMutation(() => ({
    path: '/2.0/items',
    method: 'POST',
    parse: (answer) => answer,
  }))
  return (
    <p data-testid="reader">
      {`${read.status} ${read.fetchStatus} ${write.status}`}
      <button data-testid={`write ${index}`} onClick={() => write.mutate()}>
        {read.error?.code}
      </button>
    </p>
  )
}

function NaiveReader({ index }: { index: number }) {
  const bridge = useBridge()
  const queryFn = async () => {
    await bridge.consent.ask()
    return bridge.request({ path: '/2.0/items' })
  }
  const { status, fetchStatus } = useQuery({ queryKey: [index], queryFn })
  return <p data-testid="reader">{`${status} ${fetchStatus}`}</p>
}

function Status() {
  const { status, ask } = useConsent()
  return <button onClick={() => void ask()}>{status}</button>
}
