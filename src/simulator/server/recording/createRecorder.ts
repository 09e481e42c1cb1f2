import type { SimulatorEvent } from '../../../contract/SimulatorEvent.ts'
import type { RecordedCall, SimulatorRecording } from '../../../contract/SimulatorRecording.ts'
import type { EventLog } from '../events/createEventLog.ts'

export interface Recorder {
  isOn: () => boolean
  /** Begin a new recording; the one before is lost. */
  start: (era: string) => void
  /** What was recorded stays until the next start. */
  stop: () => void
  /** Does nothing while it is off. */
  addCall: (call: RecordedCall) => void
  /** Undefined when nothing was recorded yet. */
  read: () => SimulatorRecording | undefined
}

export interface CreateRecorderParameters {
  events: EventLog
  /** Milliseconds since the epoch. */
  now: () => number
  /** Takes secrets out of a text. */
  redact: (text: string) => string
}

const limit = 2_000
/** Characters of JSON. */
const sizeLimit = 16_777_216

/** Keeps one recording: its first 2000 calls and 2000 events, or 16 million characters. */
export function createRecorder({ events, now, redact }: CreateRecorderParameters): Recorder {
  let recording: SimulatorRecording | undefined
  let stop: (() => void) | undefined
  let room = sizeLimit

  function keep<item>(list: item[], one: item): void {
    if (!recording || !stop) return
    room -= JSON.stringify(one).length
    if (list.length < limit && room >= 0) list.push(one)
    else recording.is_cut = true
  }

  function toSafeEvent({ summary, detail, ...event }: SimulatorEvent): SimulatorEvent {
    const safe = Object.entries(detail).map(([name, value]) => {
      return [name, typeof value === 'string' ? redact(value) : value] as const
    })
    return { ...event, summary: redact(summary), detail: Object.fromEntries(safe) }
  }

  return {
    isOn: () => stop !== undefined,
    start(era) {
      stop?.()
      room = sizeLimit
      recording = {
        format: 'assent-recording',
        version: 1,
        started_at: new Date(now()).toISOString(),
        era,
        is_cut: false,
        calls: [],
        events: [],
      }
      const { events: kept } = recording
      stop = events.subscribe((event: SimulatorEvent) => {
        if (event.kind !== 'http') keep(kept, toSafeEvent(event))
      })
    },
    stop() {
      stop?.()
      stop = undefined
    },
    addCall: (call) => recording && keep(recording.calls, call),
    read: () => recording,
  }
}
