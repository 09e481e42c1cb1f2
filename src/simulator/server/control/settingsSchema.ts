import * as v from 'valibot'
import type { SimulatorSettings } from '../world/World.ts'

const hourMs = 3_600_000

/** A change to the settings; what is left out stays. The limits are ours. */
export const settingsSchema: v.GenericSchema<unknown, Partial<SimulatorSettings>> = v.strictObject({
  era: v.exactOptional(v.picklist(['2020', '2022', '2026'])),
  access_request_timeout_ms: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(hourMs)),
  ),
  prompt_per_call: v.exactOptional(v.boolean()),
  denial_known_after_reload: v.exactOptional(v.boolean()),
  proxy_timeout_ms: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(hourMs)),
  ),
  token_lifetime_seconds: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(86_400)),
  ),
})
