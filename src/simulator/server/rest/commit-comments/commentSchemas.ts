import * as v from 'valibot'

const raw = v.pipe(v.string(), v.minLength(1, 'This field may not be blank.'), v.maxLength(32_768))
const content = v.object({ raw })
const line = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1)))

/** `POST …/commit/{commit}/comments`. */
export const newCommentSchema = v.object({
  content,
  parent: v.exactOptional(v.object({ id: v.pipe(v.number(), v.integer()) })),
  inline: v.exactOptional(
    v.object({
      path: v.pipe(v.string(), v.minLength(1), v.maxLength(1_024)),
      from: line,
      to: line,
      start_from: line,
      start_to: line,
    }),
  ),
})

/** `PUT …/commit/{commit}/comments/{comment_id}`. */
export const commentChangeSchema = v.object({ content })
