import type { Bridge } from '../../../bridge/core/createBridge.ts'
import type { Clock } from '../../../bridge/core/Clock.ts'
import type { PromptMode } from '../../../bridge/core/GateJob.ts'
import { createFakePage, type FakePageFrame } from '../../createFakePage.ts'
import type { ModelSubject } from '../modelSubject.ts'
import type { createSharedHost } from './createSharedHost.ts'
import { questionTimeoutMs } from './FrameOperation.ts'

export interface Frame {
  readonly index: number
  readonly bridge: Bridge
  readonly page: FakePageFrame
  controller: AbortController
  /** Requests whose promise is open. */
  unsettled: number
  stopTimers(): void
}

export interface FramesParameters {
  subject: ModelSubject
  host: ReturnType<typeof createSharedHost>
  clock: Clock
  consentTimeoutMs: number
}

/** The panels of an app on a page: each with a bridge of its own. */
export function createFrames(parameters: FramesParameters) {
  const { subject, host, clock, consentTimeoutMs } = parameters
  const page = createFakePage()
  let alive: Frame[] = []
  let count = 0

  return {
    list: () => alive,
    heldNames: page.heldNames,
    /** Counts modulo those there are. */
    at: (place: number) => alive[place % alive.length],
    add(): void {
      const index = count
      count += 1
      const own = page.createFrame()
      const { stop, ...timers } = createStoppableClock(clock)
      const transport = subject.shareQuestion(host.createTransport(index), {
        ...own,
        clock: timers,
        questionTimeoutMs,
      })
      const bridge = subject.createBridge({
        transport,
        clock: timers,
        consentTimeoutMs,
        timeoutMs: questionTimeoutMs,
      })
      const controller = new AbortController()
      alive = [...alive, { index, bridge, page: own, controller, unsettled: 0, stopTimers: stop }]
    },
    remove(frame: Frame): void {
      alive = alive.filter((other) => other !== frame)
      host.remove(frame.index)
      frame.stopTimers()
      frame.page.remove()
    },
    request(frame: Frame, prompt: PromptMode, hasSignal: boolean): void {
      frame.unsettled += 1
      const signal = hasSignal ? { signal: frame.controller.signal } : {}
      const end = () => {
        frame.unsettled -= 1
      }
      frame.bridge.request({ path: '/call', prompt, ...signal }).then(end, end)
    },
    abort(frame: Frame): void {
      frame.controller.abort()
      frame.controller = new AbortController()
    },
  }
}

/** The timers of a document: gone with it. */
function createStoppableClock(clock: Clock): Clock & { stop: () => void } {
  const stops = new Set<() => void>()
  return {
    now: clock.now,
    setTimer(callback, ms) {
      const stop = clock.setTimer(() => {
        stops.delete(stop)
        callback()
      }, ms)
      stops.add(stop)
      return () => {
        stops.delete(stop)
        stop()
      }
    },
    stop() {
      for (const stop of stops) stop()
    },
  }
}
