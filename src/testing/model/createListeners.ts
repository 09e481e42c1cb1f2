import type { Bridge } from '../../bridge/core/createBridge.ts'
import type { Callers } from './createCallers.ts'
import type { RequestOperation } from './Operation.ts'

export interface ListenersParameters {
  bridge: Bridge
  callers: Callers
  report: (violation: string) => void
}

export const plainRead: RequestOperation = {
  type: 'request',
  kind: 'request',
  isWrite: false,
  prompt: undefined,
  timeoutMs: undefined,
  signal: undefined,
  parse: 'nothing',
  retries: 0,
}

/** The app's subscriptions to the state; some send a call in the middle of a change. */
export function createListeners({ bridge, callers, report }: ListenersParameters) {
  const stops: (() => void)[] = []

  return {
    subscribe(sends: boolean) {
      let isActive = true
      // Not without end: each change can bring the next one.
      let sendsLeft = sends ? 4 : 0
      const stop = bridge.consent.subscribe((state, previous) => {
        if (!isActive) report('A listener was told after its end.')
        if (state === previous) report('A listener was told of no change.')
        if (sendsLeft === 0) return
        sendsLeft -= 1
        callers.request(plainRead)
      })
      stops.push(() => {
        isActive = false
        stop()
      })
    },
    unsubscribe: () => stops.pop()?.(),
    /** No listener sends calls. */
    isSilent: () => stops.length === 0,
  }
}
