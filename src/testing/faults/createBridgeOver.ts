import { createBridge } from '../../bridge/core/createBridge.ts'
import { createConnectTransport } from '../../bridge/transports/createConnectTransport.ts'
import type { ConnectRequestOptions } from '../../contract/AtlassianConnect.ts'
import { createTestClock, flushPromises } from '../createTestClock.ts'

/** One call as it came to the host. */
export interface HostCall extends ConnectRequestOptions {
  success: (...values: unknown[]) => void
  error: (...values: unknown[]) => void
}

/**
 * A bridge over the real Connect transport, whose `AP.request` is the test's own function; it gets
 * each call and its number, from 0. The clock stands still.
 */
export function createBridgeOver(
  answer: (call: HostCall, index: number) => unknown,
  parameters: { maxConcurrent?: number } = {},
) {
  const clock = createTestClock()
  const calls: HostCall[] = []
  const request = (options: string | ConnectRequestOptions) => {
    if (typeof options === 'string') throw new TypeError('Options come in one object.')
    const { success = fail, error = fail } = options
    const call = { ...options, success, error }
    calls.push(call)
    return answer(call, calls.length - 1)
  }
  const transport = createConnectTransport(() => ({ request }), { clock, sharesQuestion: false })
  const bridge = createBridge({ transport, clock, ...parameters })
  return { bridge, clock, calls, settle: flushPromises }
}

function fail(): never {
  throw new Error('The call came without this callback.')
}
