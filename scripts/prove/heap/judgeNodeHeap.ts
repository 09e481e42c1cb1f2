import type { ProofResult } from '../ProofStep.ts'
import { formatCount } from '../formatCount.ts'
import type { HeapProbe } from './runHeapProbe.ts'

/** Bytes that may stay behind after the requests that follow the warm-up. */
const limitBytes = 512 * 1024

/** Judge a run, and the run with a planted leak: that one has to break the limit. */
export function judgeNodeHeap(probe: HeapProbe, control: HeapProbe): ProofResult {
  const { growthBytes, issued, settled, failed, foreign, timersLeft, listenersLeft } = probe
  const limit = toKibibytes(limitBytes)
  const failures = [
    growthBytes >= limitBytes && `grew by ${toKibibytes(growthBytes)}; ${limit} is the limit.`,
    control.growthBytes < limitBytes &&
      `a planted leak was not seen: ${toKibibytes(control.growthBytes)} growth.`,
    settled !== issued && `${issued - settled} requests never settled.`,
    failed * 10 !== issued * 3 && `${failed} requests failed, and not three of ten.`,
    foreign !== 0 && `${foreign} requests failed with an error that is not the bridge's.`,
    timersLeft !== 0 && `${timersLeft} timers are left.`,
    listenersLeft !== 0 && `${listenersLeft} listeners are left.`,
  ].filter((failure) => failure !== false)
  return {
    runs: `${formatCount(issued)} requests, ${formatCount(failed)} of them fail`,
    figure: `${toKibibytes(growthBytes)} growth (planted leak: ${toKibibytes(control.growthBytes)})`,
    hasPassed: failures.length === 0,
    notes: failures,
    data: { probe, control, limitBytes },
  }
}

function toKibibytes(bytes: number): string {
  return `${formatCount(Math.round(bytes / 1024))} KiB`
}
