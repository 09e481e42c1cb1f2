import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { paginate } from '../paginate.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { createIssueViews } from './createIssueViews.ts'
import { issuePath, locateIssue, type LocatedIssue } from './locateIssue.ts'
import { openDownload } from './openDownload.ts'
import { readAttachments } from './readAttachments.ts'
import { requireIssueEditor } from './requireIssueEditor.ts'

const path = `${issuePath}/attachments`

/** Files that belong to an issue. They stay in memory, and a file of the same name takes its place. */
export function addIssueAttachmentRoutes(
  routes: Hono<RestEnvironment>,
  simulation: Simulation,
): void {
  const { origin } = simulation

  routes.get(path, (context) => {
    const located = locateIssue(simulation, context)
    const views = createIssueViews(origin, simulation.world.users, located)
    const { issue } = located
    const values = [...issue.attachments.keys()].map((name) => views.attachment(issue, name))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.post(path, async (context) => {
    const located = locateIssue(simulation, context)
    requireIssueEditor(context, located, {})
    const { issue } = located
    const files = await readAttachments(context.req.raw, issue.attachments.keys())
    for (const [name, bytes] of files) issue.attachments.set(name, bytes)
    const address = new URL(toRestAddress(origin, context))
    address.search = ''
    return context.body(null, 201, { Location: address.href })
  })

  routes.get(`${path}/:name`, (context) => {
    const located = locateIssue(simulation, context)
    const name = context.req.param('name')
    const bytes = findAttachment(located, name)
    return context.redirect(openDownload(simulation, located, { name, bytes }), 302)
  })

  routes.delete(`${path}/:name`, (context) => {
    const located = locateIssue(simulation, context)
    requireIssueEditor(context, located, {})
    const name = context.req.param('name')
    findAttachment(located, name)
    located.issue.attachments.delete(name)
    return context.body(null, 204)
  })
}

function findAttachment({ issue }: LocatedIssue, name: string): Uint8Array<ArrayBuffer> {
  const found = issue.attachments.get(name)
  if (!found) throw new RestError(404, 'There is no such attachment.')
  return found
}
