import { formatCount } from '../formatCount.ts'
import type { ProofResult } from '../ProofStep.ts'

/** What is in the frame's process after garbage was collected. */
export interface FrameReading {
  /** Of the requests before. */
  failed: number
  heapBytes: number
  nodes: number
  documents: number
  listeners: number
}

export interface FrameRun {
  /** Of Chromium. */
  version: string
  /** Before the first reading, and between the first and the second. */
  requests: number
  first: FrameReading
  second: FrameReading
  /** After some more, with a planted leak. */
  leaking: FrameReading
}

/** Bytes that may stay behind after the second half. */
const limitBytes = 300 * 1024

/** Judge the second half of a run, and the planted leak: that one has to break the limit. */
export function judgeFrameHeap(run: FrameRun): ProofResult {
  const { version, requests, first, second, leaking } = run
  const growth = second.heapBytes - first.heapBytes
  const leak = leaking.heapBytes - second.heapBytes
  const failed = first.failed + second.failed + leaking.failed
  const counters = (['nodes', 'documents', 'listeners'] as const).filter(
    (name) => second[name] > first[name],
  )
  const limit = toKibibytes(limitBytes)
  const failures = [
    growth >= limitBytes && `grew by ${toKibibytes(growth)}; ${limit} is the limit.`,
    leak < limitBytes && `a planted leak was not seen: ${toKibibytes(leak)} growth.`,
    failed > 0 && `${failed} requests failed.`,
    ...counters.map((name) => `${second[name] - first[name]} more ${name} than before.`),
  ].filter((failure) => failure !== false)
  return {
    runs: `${formatCount(requests)} + ${formatCount(requests)} requests, Chromium ${version}`,
    figure: `${toKibibytes(growth)} growth (planted leak: ${toKibibytes(leak)})`,
    hasPassed: failures.length === 0,
    notes: failures,
    data: { ...run, limitBytes },
  }
}

function toKibibytes(bytes: number): string {
  return `${formatCount(Math.round(bytes / 1024))} KiB`
}
