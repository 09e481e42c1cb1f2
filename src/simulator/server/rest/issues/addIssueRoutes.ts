import type { Hono } from 'hono'
import { readJson } from '../../readJson.ts'
import type { Simulation } from '../../Simulation.ts'
import { announceIssue } from '../../webhooks/announceIssue.ts'
import type { IssueRecord } from '../../world/IssueRecord.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import type { Located } from '../findRepository.ts'
import { requireMember } from '../locate.ts'
import { paginate } from '../paginate.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { applyIssueFields } from './applyIssueFields.ts'
import { createIssueViews } from './createIssueViews.ts'
import { editIssue } from './editIssue.ts'
import { issueFieldsSchema, newIssueSchema } from './issueSchemas.ts'
import { issuePath, issuesPath, locateIssue, locateTracker } from './locateIssue.ts'
import { requireIssueEditor } from './requireIssueEditor.ts'

/** Issues: newest first in lists (ours), until the tracker was removed in 2026. */
export function addIssueRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin, now } = simulation
  const view = (located: Located, issue: IssueRecord) =>
    createIssueViews(origin, simulation.world.users, located).issue(issue)

  routes.get(issuesPath, (context) => {
    const located = locateTracker(simulation, context)
    const values = located.tracker.issues
      .filter(({ isDeleted }) => !isDeleted)
      .toSorted((one, other) => other.id - one.id)
      .map((issue) => view(located, issue))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.post(issuesPath, async (context) => {
    const located = locateTracker(simulation, context)
    const fields = await readJson(context.req.raw, newIssueSchema)
    const reporter = requireIssueEditor(context, located, fields)
    const { issues } = located.tracker
    const id = Math.max(0, ...issues.map((one) => one.id)) + 1
    const issue = createIssue(id, reporter.uuid, new Date(now()).toISOString())
    applyIssueFields(issue, fields, located, simulation.world.users)
    issues.push(issue)
    const happening = { actor: reporter, located: { ...located, issue } }
    announceIssue(simulation, { event: 'issue:created', ...happening })
    const body = view(located, issue)
    return context.json(body, 201, { Location: body.links.self.href })
  })

  routes.get(issuePath, (context) => {
    const located = locateIssue(simulation, context)
    return context.json(view(located, located.issue))
  })

  routes.put(issuePath, async (context) => {
    const located = locateIssue(simulation, context)
    const fields = await readJson(context.req.raw, issueFieldsSchema)
    const actor = requireIssueEditor(context, located, fields)
    editIssue(simulation, located, { fields, actor })
    return context.json(view(located, located.issue))
  })

  routes.delete(issuePath, (context) => {
    const located = locateIssue(simulation, context)
    requireMember(context, located)
    located.issue.isDeleted = true
    return context.body(null, 204)
  })
}

/** A new bug, which its reporter watches. */
function createIssue(id: number, reporter: string, createdOn: string): IssueRecord {
  return {
    id,
    title: '',
    content: '',
    state: 'new',
    kind: 'bug',
    priority: 'major',
    reporter,
    assignee: null,
    component: null,
    milestone: null,
    version: null,
    votes: new Set(),
    watchers: new Set([reporter]),
    createdOn,
    updatedOn: createdOn,
    editedOn: null,
    comments: [],
    attachments: new Map(),
    isDeleted: false,
  }
}
