import * as v from 'valibot'
import type { SimulatorEvent } from '../../../contract/SimulatorEvent.ts'
import type { RecordedCall, SimulatorRecording } from '../../../contract/SimulatorRecording.ts'

const call: v.GenericSchema<unknown, RecordedCall> = v.strictObject({
  kind: v.picklist(['rest', 'token', 'proxy']),
  user: v.nullable(v.string()),
  method: v.pipe(v.string(), v.regex(/^[A-Z]+$/, 'Must be a method, such as GET.')),
  path: v.pipe(v.string(), v.startsWith('/', 'Must begin with "/".')),
  request_body: v.nullable(v.string()),
  status: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
  headers: v.record(
    v.picklist(['Content-Type', 'Location', 'ETag', 'Retry-After', 'X-OAuth-Scopes']),
    v.pipe(v.string(), v.regex(/^[\t\x20-\x7e]*$/, 'May hold plain characters only.')),
  ),
  body: v.nullable(v.string()),
  encoding: v.picklist(['text', 'base64']),
  app: v.nullable(v.string()),
  token_user: v.exactOptional(v.string()),
  ms: v.number(),
})

const scalar = v.nullable(v.union([v.string(), v.number(), v.boolean()]))

/** A recording's file. Its events are for people to read, so their kinds may be newer ones. */
export const recordingSchema: v.GenericSchema<unknown, SimulatorRecording> = v.strictObject({
  format: v.literal('assent-recording', 'This is no recording of the simulator’s.'),
  version: v.literal(1, 'Recorded by another version: this one reads version 1.'),
  started_at: v.string(),
  era: v.string(),
  is_cut: v.boolean(),
  calls: v.array(call),
  events: v.array(
    v.looseObject({
      id: v.number(),
      at: v.string(),
      kind: v.custom<SimulatorEvent['kind']>((kind) => typeof kind === 'string'),
      summary: v.string(),
      detail: v.record(v.string(), scalar),
    }),
  ),
})
