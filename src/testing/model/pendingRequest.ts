import type { Bridge } from '../../bridge/core/createBridge.ts'

type Report = (violation: string) => void

/** What waits for a gesture is told, and nothing else is. */
export function checkPending({ consent }: Bridge, report: Report): void {
  const pending = consent.getPending()
  const waiting = consent.getState().status === 'unknown' ? consent.countWaiting() : 0
  if ((pending?.waiting ?? 0) !== waiting) report('A pending request miscounts what waits.')
  if (pending !== consent.getPending()) report('A pending request is another one each time.')
}

/** The app gives up what waits for a gesture. In `isSilence` nothing takes its place meanwhile. */
export function dismissPending({ consent }: Bridge, report: Report, isSilence: boolean): void {
  const pending = consent.getPending()
  if (!pending) return
  pending.dismiss()
  if (isSilence && consent.countWaiting() > 0) report('Calls wait though they were given up.')
}
