import * as v from 'valibot'
import { RestError } from '../RestError.ts'
import { type IssueChangeBody, type IssueFields, issueFieldsSchema } from './issueSchemas.ts'

/**
 * The fields that the body of a change speaks of. An empty text or null leaves an issue without the
 * assignee or the label it had.
 *
 * @throws {RestError} 400 for a word that a field does not take
 */
export function toIssueFields({ changes }: IssueChangeBody): IssueFields {
  const { content, assignee = changes.assignee_account_id, ...others } = changes
  const fields: Record<string, unknown> = {}
  for (const name of ['title', 'state', 'kind', 'priority'] as const) {
    const change = others[name]
    if (change) fields[name] = change.new
  }
  for (const name of ['component', 'milestone', 'version'] as const) {
    const change = others[name]
    if (change) fields[name] = change.new ? { name: change.new } : null
  }
  if (content) fields['content'] = { raw: content.new ?? '' }
  if (assignee) fields['assignee'] = assignee.new ? toAccountName(assignee.new) : null
  const result = v.safeParse(issueFieldsSchema, fields)
  if (result.success) return result.output
  const [issue] = result.issues
  const name = v.getDotPath(issue) ?? 'changes'
  throw new RestError(400, `${name}: ${issue.message}`, { fields: { [name]: [issue.message] } })
}

function toAccountName(text: string) {
  return text.startsWith('{') ? { uuid: text } : { account_id: text }
}
