import { formatCount } from '../formatCount.ts'
import type { ProofResult } from '../ProofStep.ts'
import type { LoginProbe } from './runLoginProbe.ts'

/** Bytes that may stay behind after the logins that follow the warm-up. */
const limitBytes = 1024 * 1024

/** Judge a run, and the run with a planted leak: that one has to break the limit. */
export function judgeLogins(probe: LoginProbe, control: LoginProbe): ProofResult {
  const limit = toKibibytes(limitBytes)
  const failures = [
    probe.growthBytes >= limitBytes &&
      `grew by ${toKibibytes(probe.growthBytes)}; ${limit} is the limit.`,
    control.growthBytes < limitBytes &&
      `a planted leak was not seen: ${toKibibytes(control.growthBytes)} growth.`,
  ].filter((failure) => failure !== false)
  return {
    runs: `${formatCount(probe.logins)} logins`,
    figure: `${toKibibytes(probe.growthBytes)} growth (planted leak: ${toKibibytes(control.growthBytes)})`,
    hasPassed: failures.length === 0,
    notes: failures,
    data: { probe, control, limitBytes },
  }
}

function toKibibytes(bytes: number): string {
  return `${formatCount(Math.round(bytes / 1024))} KiB`
}
