import * as v from 'valibot'

const accountSchema = v.object({
  uuid: v.string(),
  display_name: v.string(),
  links: v.object({ avatar: v.object({ href: v.string() }) }),
})

const endpointSchema = v.object({
  branch: v.object({ name: v.string() }),
  repository: v.object({ uuid: v.string(), full_name: v.string(), name: v.string() }),
})

/** A pull request in a list. */
export const pullRequestSummarySchema = v.object({
  id: v.number(),
  title: v.string(),
  description: v.string(),
  state: v.picklist(['OPEN', 'MERGED', 'DECLINED', 'SUPERSEDED']),
  draft: v.boolean(),
  author: accountSchema,
  source: endpointSchema,
  destination: endpointSchema,
  created_on: v.string(),
  updated_on: v.string(),
  links: v.object({ self: v.object({ href: v.string() }) }),
})

/** `GET /2.0/repositories/{workspace}/{repository}/pullrequests/{id}`, as far as a page shows it. */
export const pullRequestSchema = v.object({
  ...pullRequestSummarySchema.entries,
  participants: v.array(
    v.object({
      user: accountSchema,
      role: v.picklist(['PARTICIPANT', 'REVIEWER']),
      approved: v.boolean(),
      state: v.nullable(v.picklist(['approved', 'changes_requested'])),
    }),
  ),
})

/** `GET /!api/internal/dashboard`. */
export const dashboardSchema = v.object({
  pull_requests: v.array(pullRequestSummarySchema),
  scenarios: v.array(
    v.object({
      name: v.string(),
      title: v.string(),
      description: v.string(),
      address: v.string(),
    }),
  ),
})

export type PullRequestSummaryView = v.InferOutput<typeof pullRequestSummarySchema>
export type PullRequestView = v.InferOutput<typeof pullRequestSchema>
export type DashboardView = v.InferOutput<typeof dashboardSchema>
