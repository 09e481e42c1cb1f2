import { QueryClient } from '@tanstack/react-query'
import { createBridge } from '../../../src/bridge/core/createBridge.ts'
import { createConnectTransport } from '../../../src/bridge/transports/createConnectTransport.ts'
import type { AtlassianConnect } from '../../../src/contract/AtlassianConnect.ts'
import { createFakeHost } from '../../../src/testing/createFakeHost.ts'

export const queueWays = [
  'promise wrapper',
  'fetchQuery, promise wrapper',
  'bridge.request',
  'fetchQuery, bridge.request',
  'bridge.request, six at a time',
] as const

export interface QueueRun {
  /** Access requests that the host opened. */
  prompts: number
  /** Milliseconds from Allow to the last answer. */
  ms: number
}

type Request = (path: string) => Promise<unknown>

/** Make calls before the user has answered, allow, and wait for all answers. */
export async function playQueue(way: (typeof queueWays)[number], calls: number): Promise<QueueRun> {
  const host = createFakeHost()
  const request = createWays(host.ap)[way]
  const answers = Array.from({ length: calls }, (_, index) => request(`/2.0/user?n=${index}`))
  // Long enough for all calls that leave to arrive at the host.
  await new Promise((resolve) => setTimeout(resolve, 50))
  const start = performance.now()
  host.allow()
  await Promise.all(answers)
  return { prompts: host.promptCount, ms: performance.now() - start }
}

function createWays(ap: AtlassianConnect): Record<(typeof queueWays)[number], Request> {
  const transport = createConnectTransport(() => ap)
  // The wrapper has no limit, so it is compared with a bridge that has none.
  const bridge = createBridge({ transport, maxConcurrent: Infinity })
  const limited = createBridge({ transport })
  const client = new QueryClient()
  const wrap: Request = (url) =>
    new Promise((resolve, reject) => {
      const fail = (error: unknown) => reject(new Error(JSON.stringify(error)))
      ap.request?.({ url, success: resolve, error: fail })
    })
  const throughBridge: Request = (path) => bridge.request({ path })
  const fetchWith =
    (request: Request): Request =>
    (path) =>
      client.fetchQuery({ queryKey: [path], queryFn: () => request(path), gcTime: 0 })
  return {
    'promise wrapper': wrap,
    'fetchQuery, promise wrapper': fetchWith(wrap),
    'bridge.request': throughBridge,
    'fetchQuery, bridge.request': fetchWith(throughBridge),
    'bridge.request, six at a time': (path) => limited.request({ path }),
  }
}
