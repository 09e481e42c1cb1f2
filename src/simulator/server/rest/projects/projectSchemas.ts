import * as v from 'valibot'

const key = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z]\w{0,127}$/,
    'Must start with a letter, and have only letters, numbers and underscores.',
  ),
)
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(128))
const entries = {
  description: v.exactOptional(v.pipe(v.string(), v.maxLength(32_768))),
  is_private: v.exactOptional(v.boolean()),
}

/**
 * What a project is made of (developer.atlassian.com/cloud/bitbucket/rest/api-group-projects). Pictures
 * in `links.avatar` are not kept. The limits of lengths are ours.
 */
export const newProjectSchema = v.object({ ...entries, key, name })

/** The same for one whose key is in the address; a key changes that of a project that is there. */
export const projectChangeSchema = v.object({
  ...entries,
  key: v.exactOptional(key),
  name: v.exactOptional(name),
})

export type ProjectChange = v.InferOutput<typeof projectChangeSchema>
