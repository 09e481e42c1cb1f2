import { createBridge, type CreateBridgeParameters } from '../bridge/core/createBridge.ts'
import { createFakeTransport } from './createFakeTransport.ts'
import { createTestClock } from './createTestClock.ts'

/** A bridge over a transport whose calls the test answers by hand, with a clock that stands still. */
export function createTestBridge(parameters: Partial<CreateBridgeParameters> = {}) {
  const transport = createFakeTransport()
  const clock = createTestClock()
  const bridge = createBridge({ transport, clock, ...parameters })
  return {
    bridge,
    clock,
    status: () => bridge.consent.getState().status,
    calls: transport.calls,
    /** The call at a place of the list; a clear failure when it did not leave. */
    call: (index: number) => {
      const found = transport.calls[index]
      if (!found) throw new Error(`There is no call ${index}, only ${transport.calls.length}.`)
      return found
    },
  }
}

/** What a promise came to: its value, or the code of its error. */
export async function outcome(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch((error: { code?: string }) => error.code)
}
