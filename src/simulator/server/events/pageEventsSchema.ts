import * as v from 'valibot'
import type { PageEvent } from '../../../contract/SimulatorEvent.ts'

const value = v.union([
  v.pipe(v.string(), v.maxLength(1_000)),
  v.pipe(v.number(), v.finite()),
  v.boolean(),
  v.null(),
])

/** A batch of what happened on a host page. The limits are ours. */
export const pageEventsSchema: v.GenericSchema<unknown, { events: PageEvent[] }> = v.strictObject({
  events: v.pipe(
    v.array(
      v.strictObject({
        kind: v.picklist(['bridge', 'prompt']),
        summary: v.pipe(v.string(), v.maxLength(300)),
        detail: v.pipe(
          v.record(v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z]{0,39}$/)), value),
          v.maxEntries(20),
        ),
      }),
    ),
    v.maxLength(100),
  ),
})
