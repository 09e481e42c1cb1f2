import * as v from 'valibot'

/** What people write: at most 32 kB. */
export const textSchema = v.pipe(v.string(), v.maxLength(32_768))

/** The text of a comment or a task. */
export const contentSchema = v.object({
  raw: v.pipe(
    textSchema,
    v.check((raw) => raw.trim() !== '', 'This field is required.'),
  ),
})
