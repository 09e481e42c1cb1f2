import type { Clock } from '../../../src/bridge/core/Clock.ts'
import type { ParsedRequestParameters } from '../../../src/bridge/core/BridgeRequestParameters.ts'
import type { HostAnswer, Transport } from '../../../src/bridge/core/Transport.ts'

export interface HeapWorld {
  transport: Transport
  clock: Clock
  /** The call with a number: three of ten fail, each in a way of its own. */
  toCall: (index: number) => ParsedRequestParameters<unknown>
  countTimers: () => number
  /** Answer a call that has run out of time. */
  answerLate: (path: string) => void
}

/** A host in memory that answers soon, and not always well. */
export function createHeapWorld(): HeapWorld {
  const timers = new Set<NodeJS.Timeout>()
  const late = new Map<string, () => void>()

  return {
    transport: {
      name: 'memory',
      capabilities: { consentCodes: true, abort: false, flags: false },
      async send({ path }) {
        const kind = path.slice(1).split('/')[0]
        if (kind === 'late') return untilReleased(path)
        await Promise.resolve()
        if (kind === 'status') return { type: 'error', values: [{ status: 500, body: path }] }
        if (kind === 'words') return { type: 'error', values: [`It broke at ${path}.`] }
        return { type: 'success', value: { path } }
      },
    },
    clock: {
      now: () => performance.now(),
      setTimer(callback, ms) {
        const timer = setTimeout(() => {
          timers.delete(timer)
          callback()
        }, ms)
        timers.add(timer)
        return () => {
          timers.delete(timer)
          clearTimeout(timer)
        }
      },
    },
    toCall(index) {
      const kind = toKind(index)
      return {
        path: `/${kind}/${index}`,
        parse: (answer) => (kind === 'shape' ? refuse() : answer),
        ...(kind === 'late' && { timeoutMs: 1 }),
        ...(kind === 'aborted' && { signal: AbortSignal.abort() }),
      }
    },
    countTimers: () => timers.size,
    answerLate(path) {
      late.get(path)?.()
      late.delete(path)
    },
  }

  function untilReleased(path: string): Promise<HostAnswer> {
    return new Promise((resolve) => {
      late.set(path, () => resolve({ type: 'success', value: { path } }))
    })
  }
}

function toKind(index: number): string {
  const faults = ['late', 'aborted', 'shape']
  const kinds = ['status', 'words', faults[Math.floor(index / 10) % faults.length]]
  // The good ones first: an owner that fails takes with it whoever waits.
  return kinds[(index % 10) - 7] ?? 'good'
}

function refuse(): never {
  throw new TypeError('This is not what was asked for.')
}
