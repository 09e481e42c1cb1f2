import * as v from 'valibot'
import { webhookEvents } from '../../../../contract/webhookEvents.ts'

const description = v.pipe(v.string(), v.maxLength(255))
const url = v.pipe(
  v.string(),
  v.maxLength(2_048),
  v.check(isWebAddress, 'Enter a valid URL, with http:// or https://, and without a login.'),
)
const events = v.pipe(
  v.array(v.picklist(webhookEvents, (issue) => `${issue.received} is no event of a webhook.`)),
  v.minLength(1, 'Name at least one event.'),
  v.transform((names) => [...new Set(names)]),
)
// `null` and an empty text take a secret away.
const secret = v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(128))))
const isActive = v.exactOptional(v.boolean())

/** `POST …/hooks` (`webhook_subscription` of Bitbucket's OpenAPI, 2026). */
export const newHookSchema = v.object({
  url,
  events,
  description: v.exactOptional(description),
  active: isActive,
  secret,
  skip_cert_verification: v.exactOptional(v.boolean()),
})

/** `PUT …/hooks/{uid}`: what is left out stays. */
export const hookChangeSchema = v.partial(newHookSchema)

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
}
