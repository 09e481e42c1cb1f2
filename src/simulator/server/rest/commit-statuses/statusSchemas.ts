import * as v from 'valibot'

const text = (limit: number) =>
  v.pipe(v.string(), v.maxLength(limit, `Ensure this value has at most ${limit} characters.`))

// Public apps shorten longer keys to 40 characters. The other limits are ours.
const key = v.pipe(text(40), v.minLength(1, 'This field may not be blank.'))
const state = v.picklist(['INPROGRESS', 'SUCCESSFUL', 'FAILED', 'STOPPED'])
const url = v.pipe(text(2_048), v.regex(/^https?:\/\/[^\s]+$/i, 'Enter a valid URL.'))

const others = {
  name: v.exactOptional(text(255)),
  description: v.exactOptional(text(1_024)),
  url: v.exactOptional(url),
  refname: v.exactOptional(v.nullable(text(255))),
}

/** `POST …/statuses/build`: a key and a state are enough (Bitbucket's OpenAPI, 2026). */
export const newStatusSchema = v.object({ ...others, key, state })

/** `PUT …/statuses/build/{key}`: the key stays. */
export const statusChangeSchema = v.object({ ...others, state: v.exactOptional(state) })
