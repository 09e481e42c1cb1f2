import type { HostAnswer, Transport, TransportCall } from '../bridge/core/Transport.ts'

/** A call that waits at the host for the test to answer it. */
export interface PendingCall extends TransportCall {
  succeed(value?: unknown): void
  fail(...values: unknown[]): void
}

export interface FakeTransport extends Transport {
  /** All calls so far, answered or not, in the order in which they left. */
  readonly calls: PendingCall[]
}

/** A transport whose every answer, and its time, is the test's. */
export function createFakeTransport(): FakeTransport {
  const calls: PendingCall[] = []
  return {
    name: 'fake',
    capabilities: { consentCodes: true, abort: false, flags: false },
    calls,
    send(call) {
      return new Promise<HostAnswer>((resolve) => {
        calls.push({
          ...call,
          succeed: (value = null) => resolve({ type: 'success', value }),
          fail: (...values) => resolve({ type: 'error', values }),
        })
      })
    },
  }
}
