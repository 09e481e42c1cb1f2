import * as v from 'valibot'
import { eras } from '../../../contract/eras.ts'
import { quirkEntries } from './quirksSchema.ts'
import { wholeNumber } from './wholeNumber.ts'

const entries = {
  ...quirkEntries,
  era: v.exactOptional(v.picklist(eras, `Must be one of: ${eras.join(', ')}.`)),
  proxy_timeout_ms: v.exactOptional(wholeNumber(1, 3_600_000)),
  rate_limit_anonymous_requests: v.exactOptional(wholeNumber(1, 1_000_000)),
  rate_limit_requests: v.exactOptional(wholeNumber(1, 1_000_000)),
  token_lifetime_seconds: v.exactOptional(wholeNumber(1, 86_400)),
}
const names = Object.keys(entries).join(', ')

/** A change to the settings; what is left out stays. The limits are ours. */
export const settingsSchema = v.strictObject(entries, ({ expected }) =>
  expected === 'never' ? `There is no such setting. Use one of: ${names}.` : 'Must be an object.',
)
