import type { Hono } from 'hono'
import type { IssueChanges } from '../../../../contract/IssueChange.ts'
import { readJson } from '../../readJson.ts'
import type { Simulation } from '../../Simulation.ts'
import type { IssueCommentRecord } from '../../world/IssueRecord.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { paginate } from '../paginate.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { createIssueViews } from './createIssueViews.ts'
import { editIssue } from './editIssue.ts'
import { issueChangeSchema } from './issueSchemas.ts'
import { issuePath, locateIssue, type LocatedIssue } from './locateIssue.ts'
import { requireIssueEditor } from './requireIssueEditor.ts'
import { toIssueFields } from './toIssueFields.ts'

const path = `${issuePath}/changes`

/** The changes of issues, oldest first. They are made here or by `PUT`, and stay as they are. */
export function addIssueChangeRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation
  const views = (located: LocatedIssue) => createIssueViews(origin, simulation.world.users, located)

  routes.get(path, (context) => {
    const located = locateIssue(simulation, context)
    const values = listChanges(located).map((one) => views(located).change(located.issue, one))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.post(path, async (context) => {
    const located = locateIssue(simulation, context)
    const body = await readJson(context.req.raw, issueChangeSchema)
    const fields = toIssueFields(body)
    const actor = requireIssueEditor(context, located, fields)
    const message = body.message?.raw ?? ''
    const change = editIssue(simulation, located, { fields, actor, message })
    if (!located.issue.comments.includes(change)) {
      throw new RestError(400, 'It changes nothing, and says nothing.')
    }
    const answer = views(located).change(located.issue, change)
    return context.json(answer, 201, { Location: answer.links.self.href })
  })

  routes.get(`${path}/:change`, (context) => {
    const located = locateIssue(simulation, context)
    const name = context.req.param('change')
    const change = listChanges(located).find(({ id }) => String(id) === name)
    if (!change) throw new RestError(404, `Change ${name} not found`)
    return context.json(views(located).change(located.issue, change))
  })
}

function listChanges({ issue }: LocatedIssue): (IssueCommentRecord & { changes: IssueChanges })[] {
  return issue.comments.flatMap((comment) =>
    comment.changes ? [{ ...comment, changes: comment.changes }] : [],
  )
}
