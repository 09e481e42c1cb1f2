import { QueryClient } from '@tanstack/react-query'
import { createBridge, createConnectTransport } from '../../../src/bridge/core.ts'
import type { SenderName } from './LongRun.ts'

/** Make one call, and say how it ended. */
export type Sender = (
  path: string,
  succeed: (answer: unknown) => void,
  fail: (error: unknown) => void,
) => void

/** Fresh senders. None of them limits how many calls are at the host. */
export function createSenders(): Record<SenderName, Sender> {
  const bridge = createBridge({
    transport: createConnectTransport(() => window.AP),
    maxConcurrent: Infinity,
  })
  const client = new QueryClient()
  const throughClient = (request: (path: string) => Promise<unknown>): Sender =>
    fromPromise((path) =>
      client.fetchQuery({ queryKey: [path], queryFn: () => request(path), gcTime: 0 }),
    )
  const throughBridge = (path: string) => bridge.request({ path })

  return {
    raw: (path, success, error) => window.AP?.request?.({ url: path, success, error }),
    wrapper: fromPromise(wrap),
    bridge: fromPromise(throughBridge),
    wrapperQuery: throughClient(wrap),
    bridgeQuery: throughClient(throughBridge),
  }
}

function wrap(url: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    window.AP?.request?.({
      url,
      success: resolve,
      error: (error) => reject(new Error(JSON.stringify(error))),
    })
  })
}

function fromPromise(request: (path: string) => Promise<unknown>): Sender {
  return (path, succeed, fail) => void request(path).then(succeed, fail)
}
