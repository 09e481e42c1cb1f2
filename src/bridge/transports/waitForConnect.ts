import type { AtlassianConnect } from '../../contract/AtlassianConnect.ts'
import type { Clock } from '../core/Clock.ts'

const checkEveryMs = 50

export interface WaitForConnectParameters {
  clock: Clock
  scriptTimeoutMs: number
  /** Nobody waits any more. */
  signal?: AbortSignal | undefined
}

/**
 * Wait for Bitbucket's script: there is no event for it. Resolves with undefined after the limit, or
 * when the signal is aborted.
 */
export function waitForConnect(
  getConnect: () => AtlassianConnect | undefined,
  { clock, scriptTimeoutMs, signal }: WaitForConnectParameters,
): Promise<AtlassianConnect | undefined> {
  const start = clock.now()
  return new Promise((resolve) => {
    const check = () => {
      const connect = readConnect(getConnect)
      if (connect || signal?.aborted || clock.now() - start >= scriptTimeoutMs) resolve(connect)
      else clock.setTimer(check, checkEveryMs)
    }
    check()
  })
}

function readConnect(getConnect: () => AtlassianConnect | undefined) {
  try {
    const connect: unknown = getConnect()
    // An element with the id "AP" would stand at the same name.
    return typeof connect === 'object' && connect !== null && !('nodeType' in connect)
      ? connect
      : undefined
  } catch {
    // A getter that throws is as good as no script.
    return undefined
  }
}
