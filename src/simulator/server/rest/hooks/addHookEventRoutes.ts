import type { Hono } from 'hono'
import type { Era } from '../../../../contract/eras.ts'
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

/**
 * The events that webhooks of a repository, or of a workspace, can be made for. Those of issues went
 * with the issue tracker, on 20 August 2026.
 */
export function listHookEvents(era: Era, subject: HookSubjectType): readonly HookEvent[] {
  return hookEvents
    .filter(({ event }) => subject === 'workspace' || !workspaceOnly.includes(event))
    .filter(({ event }) => era !== '2026' || !event.startsWith('issue:'))
}

/** Which events there are: for anybody to read. */
export function addHookEventRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation

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
    const { era } = simulation.world.settings
    return context.json(paginate(listHookEvents(era, subject), toRestAddress(origin, context)))
  })
}
