import * as v from 'valibot'
import type { HostCaller } from '../../api/createHostCaller.ts'

const control = '/__simulator'

const statusSchema = v.object({
  on: v.boolean(),
  calls: v.number(),
  events: v.number(),
  is_cut: v.boolean(),
})
const replaySchema = v.object({
  missing: v.picklist(['fail', 'pass']),
  total: v.number(),
  answered: v.number(),
  missed: v.array(v.string()),
})

export type RecordingStatus = v.InferOutput<typeof statusSchema>
export type ReplayStatus = v.InferOutput<typeof replaySchema>

/** Recordings of the simulator. Every method rejects with `HostRequestError`. */
export interface RecordingApi {
  status: () => Promise<RecordingStatus>
  /** True begins a new recording, false ends it. */
  setOn: (isOn: boolean) => Promise<RecordingStatus>
  /** The file's text. */
  read: () => Promise<string>
  /** @param recording what is in a file, as JSON */
  replay: (recording: unknown, missing: ReplayStatus['missing']) => Promise<ReplayStatus>
  /** Undefined while nothing is replayed. */
  replayStatus: () => Promise<ReplayStatus | undefined>
  stopReplay: () => Promise<void>
}

export function createRecordingApi({ call, read }: HostCaller): RecordingApi {
  return {
    status: () => read(statusSchema, `${control}/recording/status`),
    setOn: (on) => read(statusSchema, `${control}/recording`, 'POST', { on }),
    read: async () => (await call(`${control}/recording`)).text(),
    replay: (recording, missing) =>
      read(replaySchema, `${control}/replay?missing=${missing}`, 'POST', recording),
    replayStatus: async () =>
      (await read(v.nullable(replaySchema), `${control}/replay`)) ?? undefined,
    stopReplay: async () => {
      await call(`${control}/replay`, 'DELETE')
    },
  }
}
