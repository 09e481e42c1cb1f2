import * as v from 'valibot'
import type { CommentPlace } from '../../../../contract/PullRequestComment.ts'
import { contentSchema, textSchema } from './textSchemas.ts'

const line = v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1)))

const placeSchema = v.pipe(
  v.object({
    path: v.pipe(textSchema, v.minLength(1)),
    from: line,
    to: line,
    start_from: line,
    start_to: line,
  }),
  // Clients send null for the side they do not mean.
  v.transform(({ path, from, to, start_from: startFrom, start_to: startTo }): CommentPlace => ({
    path,
    ...(typeof from === 'number' && { from }),
    ...(typeof to === 'number' && { to }),
    ...(typeof startFrom === 'number' && { start_from: startFrom }),
    ...(typeof startTo === 'number' && { start_to: startTo }),
  })),
)

/** Body of `POST …/pullrequests/{id}/comments`. */
export const createCommentSchema = v.object({
  content: contentSchema,
  parent: v.nullish(v.object({ id: v.pipe(v.number(), v.integer()) })),
  inline: v.nullish(placeSchema),
  pending: v.optional(v.boolean(), false),
})

/** Body of `PUT …/pullrequests/{id}/comments/{comment_id}`. */
export const updateCommentSchema = v.object({
  content: contentSchema,
  pending: v.exactOptional(v.boolean()),
})
