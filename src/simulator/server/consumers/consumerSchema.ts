import * as v from 'valibot'
import type { OAuthConsumerFields } from '../../../contract/HostConsumers.ts'
import { scopesSchema } from '../descriptor/descriptorSchema.ts'

/** Addresses that would run in Bitbucket's own page, or read the user's files. */
const dangerous = new Set(['javascript:', 'data:', 'vbscript:', 'blob:', 'file:', 'about:'])

const text = (maximum: number) =>
  v.pipe(
    v.string('Must be a text.'),
    v.trim(),
    v.maxLength(maximum, `May have ${maximum} characters at most.`),
  )

const webAddress = v.pipe(
  text(2_048),
  v.check(
    (address) => address === '' || (/^https?:\/\//.test(address) && URL.canParse(address)),
    'Must be a whole address, with http:// or https:// in front.',
  ),
)

const callbackAddress = v.pipe(
  text(2_048),
  v.check(
    (address) => address === '' || isCallback(address),
    'Must be a whole address, without a fragment.',
  ),
)

/**
 * What makes a consumer, by field (support.atlassian.com/bitbucket-cloud, "Use OAuth on Bitbucket Cloud").
 * The limits are ours.
 */
export const consumerEntries = {
  name: v.pipe(text(100), v.minLength(1, 'Must not be empty.')),
  description: text(1_000),
  url: webAddress,
  callback_url: callbackAddress,
  is_private: v.boolean('Must be true or false.'),
  scopes: v.pipe(scopesSchema, v.minLength(1, 'Choose at least one scope.')),
}

/** `POST …/consumers` and `PUT …/consumers/{id}`. */
export const consumerSchema: v.GenericSchema<unknown, OAuthConsumerFields> =
  v.strictObject(consumerEntries)

function isCallback(address: string): boolean {
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(address) || !URL.canParse(address)) return false
  return !dangerous.has(new URL(address).protocol) && !address.includes('#')
}
