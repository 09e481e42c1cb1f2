import type { RestExample, RestExampleTable } from '../RestExample.ts'

const repository = '/repositories/{workspace}/{repo_slug}'
const list = `${repository}/issues`
const issue = `${list}/{issue_id}`
const eras = ['2020', '2022'] as const

/** The first issue of the website, before issue trackers were removed. */
function example(fields: RestExample = {}): RestExample {
  const params = { repo_slug: 'website', issue_id: '1', ...fields.params }
  return { eras, ...fields, params }
}

const comment = { comment_id: '2' }
const attachment = { path: 'hours.txt' }

/** The issue tracker. */
export const issueExamples: RestExampleTable = {
  [`GET ${list}`]: example(),
  [`POST ${list}`]: example({ body: { title: 'New', kind: 'task' }, status: 201 }),
  [`GET ${issue}`]: example(),
  [`PUT ${issue}`]: example({ body: { state: 'resolved' } }),
  [`DELETE ${issue}`]: example({ status: 204 }),
  [`GET ${issue}/comments`]: example(),
  [`POST ${issue}/comments`]: example({ body: { content: { raw: 'Hm.' } }, status: 201 }),
  [`GET ${issue}/comments/{comment_id}`]: example({ params: comment }),
  [`PUT ${issue}/comments/{comment_id}`]: example({
    params: comment,
    body: { content: { raw: 'Hm.' } },
    as: 'ben',
  }),
  [`DELETE ${issue}/comments/{comment_id}`]: example({ params: comment, status: 204 }),
  [`GET ${issue}/changes`]: example(),
  [`POST ${issue}/changes`]: example({
    body: { changes: { state: { new: 'resolved' } }, message: { raw: 'Done.' } },
    status: 201,
  }),
  [`GET ${issue}/changes/{change_id}`]: example({ params: { change_id: '1' } }),
  [`GET ${issue}/attachments`]: example(),
  [`POST ${issue}/attachments`]: example({
    form: { files: new File(['Monday'], 'monday.txt') },
    status: 201,
  }),
  [`GET ${issue}/attachments/{path}`]: example({ params: attachment, status: 302 }),
  [`DELETE ${issue}/attachments/{path}`]: example({ params: attachment, status: 204 }),
  [`GET ${issue}/vote`]: example({ as: 'ben', status: 204 }),
  [`PUT ${issue}/vote`]: example({ status: 204 }),
  [`DELETE ${issue}/vote`]: example({ as: 'ben', status: 204 }),
  [`GET ${issue}/watch`]: example({ status: 204 }),
  [`PUT ${issue}/watch`]: example({ as: 'vera', status: 204 }),
  [`DELETE ${issue}/watch`]: example({ status: 204 }),
  [`GET ${repository}/components`]: example(),
  [`GET ${repository}/components/{component_id}`]: example({ params: { component_id: '1' } }),
  [`GET ${repository}/milestones`]: example(),
  [`GET ${repository}/milestones/{milestone_id}`]: example({ params: { milestone_id: '1' } }),
  [`GET ${repository}/versions`]: example(),
  [`GET ${repository}/versions/{version_id}`]: example({ params: { version_id: '1' } }),
}
