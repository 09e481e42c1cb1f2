import * as v from 'valibot'
import { issueKinds, issuePriorities, issueStates } from '../../../../contract/Issue.ts'

const text = v.pipe(v.string(), v.maxLength(32_768))
const title = v.pipe(text, v.trim(), v.minLength(1), v.maxLength(255))
const content = v.object({ raw: text })
const oneOf = <const words extends readonly string[]>(words: words) =>
  v.picklist(words, `Must be one of: ${words.join(', ')}.`)

const account = v.object({ uuid: v.exactOptional(text), account_id: v.exactOptional(text) })
const label = v.object({ id: v.exactOptional(v.number()), name: v.exactOptional(text) })

const entries = {
  content: v.exactOptional(content),
  state: v.exactOptional(oneOf(issueStates)),
  kind: v.exactOptional(oneOf(issueKinds)),
  priority: v.exactOptional(oneOf(issuePriorities)),
  assignee: v.exactOptional(v.nullable(account)),
  component: v.exactOptional(v.nullable(label)),
  milestone: v.exactOptional(v.nullable(label)),
  version: v.exactOptional(v.nullable(label)),
}

/**
 * The body of a new issue (developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker). The
 * limits of lengths are ours.
 */
export const newIssueSchema = v.object({ ...entries, title })

/** What is to be other in an issue; what is left out stays. */
export const issueFieldsSchema = v.object({ ...entries, title: v.exactOptional(title) })

export type IssueFields = v.InferOutput<typeof issueFieldsSchema>
export type LabelName = v.InferOutput<typeof label>

export const issueCommentSchema = v.object({
  content: v.object({ raw: v.pipe(text, v.trim(), v.minLength(1)) }),
})

const change = v.exactOptional(v.object({ new: v.nullable(text) }))

/** The body of a change: the new value of each field, as text, and a comment that goes with it. */
export const issueChangeSchema = v.object({
  changes: v.exactOptional(
    v.object({
      assignee: change,
      assignee_account_id: change,
      component: change,
      content: change,
      kind: change,
      milestone: change,
      priority: change,
      state: change,
      title: change,
      version: change,
    }),
    {},
  ),
  message: v.exactOptional(content),
})

export type IssueChangeBody = v.InferOutput<typeof issueChangeSchema>
