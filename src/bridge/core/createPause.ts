import type { Clock } from './Clock.ts'
import { toRetryDelay } from './retryPolicy.ts'

/** The time in which no call goes to an API that has had too many. */
export interface Pause {
  isOn: () => boolean
  /** The API has refused a call. Without its own word the pause doubles, from about 1 s to 30 s. */
  begin: (ms: number | undefined) => void
  /** The API has answered: the next pause is a short one again. */
  reset: () => void
  /** Say when it is over, for as long as somebody waits for that. */
  watch: (isAwaited: boolean) => void
}

export function createPause(clock: Clock, onOver: () => void): Pause {
  let end = 0
  let count = 0
  let cancel = () => {}
  const isOn = () => clock.now() < end

  return {
    isOn,
    begin(ms) {
      // Calls that were under way at the same time say the same thing.
      if (!isOn()) count += 1
      end = Math.max(end, clock.now() + (ms ?? toRetryDelay(count)))
    },
    reset() {
      if (!isOn()) count = 0
    },
    watch(isAwaited) {
      cancel()
      cancel = isAwaited ? clock.setTimer(onOver, end - clock.now()) : () => {}
    },
  }
}
