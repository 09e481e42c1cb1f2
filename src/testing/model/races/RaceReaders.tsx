import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import {
  useBridge,
  useBridgeInfiniteQuery,
  useBridgeMutation,
  useBridgeQuery,
  useConnectRequest,
} from '../../../bridge/react.ts'

export interface RaceReaderProps {
  index: number
  refetchInterval: number | false
}

const keep = (answer: unknown) => answer

/** Reads by query and writes on a click. Two of them have the same path, so they share a query. */
export function QueryReader({ index, refetchInterval }: RaceReaderProps) {
  const read = useBridgeQuery({ path: '/2.0/items', parse: keep }, { refetchInterval })
  const write = useBridgeMutation(() => ({ path: '/2.0/items', method: 'POST', parse: keep }))
  return (
    <Reading words={[read.status, read.fetchStatus, write.status]}>
      <button data-testid={`write ${index}`} onClick={() => write.mutate()}>
        {read.error?.code}
      </button>
    </Reading>
  )
}

/** Reads a list that comes in pages. */
export function ListReader() {
  const list = useBridgeInfiniteQuery({ path: '/2.0/list', parse: keep })
  return <Reading words={[list.status, list.fetchStatus]} />
}

/** Reads by promise, in an effect, and gives up when it goes. */
export function EffectReader() {
  const { proxyRequest } = useConnectRequest()
  const [status, setStatus] = useState('pending')
  useEffect(() => {
    const controller = new AbortController()
    const end = (words: string) => () => controller.signal.aborted || setStatus(words)
    const { signal } = controller
    proxyRequest({ path: '/policy', signal }).then(end('success'), end('error'))
    return () => controller.abort()
  }, [proxyRequest])
  return <Reading words={[status, 'idle']} />
}

/** What every vendor writes first: it asks by itself. The control of the test. */
export function NaiveReader({ index }: RaceReaderProps) {
  const bridge = useBridge()
  const queryFn = async () => {
    await bridge.consent.ask()
    return bridge.request({ path: '/2.0/items' })
  }
  const { status, fetchStatus } = useQuery({ queryKey: [index], queryFn })
  return <Reading words={[status, fetchStatus]} />
}

function Reading({ words, children }: { words: readonly string[]; children?: ReactNode }) {
  return (
    <p data-testid="reader">
      {words.join(' ')} {children}
    </p>
  )
}
