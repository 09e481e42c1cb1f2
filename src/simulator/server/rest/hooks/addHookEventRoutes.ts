import type { Hono } from 'hono'
import type { HookEvent } from '../../../../contract/HookEvent.ts'
import type { WebhookEvent } from '../../../../contract/webhookEvents.ts'
import type { Simulation } from '../../Simulation.ts'
import type { HookSubjectType } from '../../world/HookRecord.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { paginate } from '../paginate.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { hookEvents } from './hookEvents.ts'

// What happens to a repository as a whole, and to projects, is for workspaces alone (inferred).
const workspaceOnly: readonly WebhookEvent[] = ['repo:created', 'repo:deleted', 'project:updated']

const subjects: readonly HookSubjectType[] = ['repository', 'workspace']

/** The events that webhooks of a repository, or of a workspace, can be made for. */
export function listHookEvents(subject: HookSubjectType): readonly HookEvent[] {
  if (subject === 'workspace') return hookEvents
  return hookEvents.filter(({ event }) => !workspaceOnly.includes(event))
}

/** Which events there are: for anybody to read. */
export function addHookEventRoutes(routes: Hono<RestEnvironment>, { origin }: Simulation): void {
  routes.get('/hook_events', (context) =>
    context.json(
      Object.fromEntries(
        subjects.map((subject) => [
          subject,
          { events: { href: `${origin}/2.0/hook_events/${subject}` } },
        ]),
      ),
    ),
  )

  routes.get('/hook_events/:subject', (context) => {
    const name = context.req.param('subject')
    const subject = subjects.find((one) => one === name)
    if (!subject) throw new RestError(404, `There are no webhooks of the type ${name}.`)
    return context.json(paginate(listHookEvents(subject), toRestAddress(origin, context)))
  })
}
