import * as v from 'valibot'
import { textSchema } from './textSchemas.ts'

const title = v.pipe(
  textSchema,
  v.trim(),
  v.minLength(1, 'This field is required.'),
  v.maxLength(255, 'Use 255 characters at most.'),
)
const endpoint = v.object({
  branch: v.object({ name: v.pipe(textSchema, v.minLength(1)) }),
  repository: v.nullish(v.object({ full_name: v.exactOptional(v.string()) })),
})
/** By one of the two names that users have; others are not unique. */
const reviewer = v.union([v.object({ uuid: v.string() }), v.object({ account_id: v.string() })])

export type ReviewerName = v.InferOutput<typeof reviewer>

const changes = {
  description: v.exactOptional(textSchema),
  destination: v.nullish(endpoint),
  reviewers: v.nullish(v.array(reviewer, 'Malformed reviewers list')),
  close_source_branch: v.exactOptional(v.boolean()),
  draft: v.exactOptional(v.boolean()),
}

/** Body of `POST …/pullrequests`: a title and a source, and what else there may be. */
export const createPullRequestSchema = v.object({
  title: v.optional(title, ''),
  source: v.nullish(endpoint),
  ...changes,
})

/** Body of `PUT …/pullrequests/{id}`. */
export const updatePullRequestSchema = v.object({ title: v.exactOptional(title), ...changes })
