import type { RecordedCall, SimulatorRecording } from '../../../contract/SimulatorRecording.ts'

/** `fail`: what is not in the recording is answered with 501. `pass`: the simulator answers it. */
export type MissingCalls = 'fail' | 'pass'

export interface ReplayReport {
  missing: MissingCalls
  /** Calls in the recording. */
  total: number
  answered: number
  /** Such as `GET /2.0/user`; the first 100. */
  missed: string[]
}

/** By what a call is found again. */
export type CallIdentity = Pick<RecordedCall, 'kind' | 'method' | 'path' | 'user'>

export interface Replay {
  /** Begin at the start of a recording, in place of the one before. */
  start: (recording: SimulatorRecording, missing: MissingCalls) => void
  stop: () => void
  /** Undefined while there is none. */
  report: () => ReplayReport | undefined
  /**
   * The next answer for a call: those that are the same come in their order, each once. Undefined when
   * there is none, which the report tells.
   */
  take: (call: CallIdentity) => RecordedCall | undefined
}

const missedLimit = 100

/** Answers from a recording, one after the other. */
export function createReplay(): Replay {
  let report: ReplayReport | undefined
  const waiting = new Map<string, RecordedCall[]>()
  const toKey = ({ kind, method, path, user }: CallIdentity) =>
    JSON.stringify([kind, method, path, user])

  return {
    start({ calls }, missing) {
      waiting.clear()
      for (const call of calls) {
        if (call.body === null) continue
        const key = toKey(call)
        waiting.set(key, [...(waiting.get(key) ?? []), call])
      }
      report = { missing, total: calls.length, answered: 0, missed: [] }
    },
    stop() {
      waiting.clear()
      report = undefined
    },
    report: () => report,
    take(call) {
      const found = waiting.get(toKey(call))?.shift()
      if (report && found) report.answered += 1
      if (report && !found && report.missed.length < missedLimit) {
        report.missed.push(`${call.method} ${call.path}`)
      }
      return found
    },
  }
}
