import type { Hono } from 'hono'
import * as v from 'valibot'
import { RestError } from '../rest/RestError.ts'
import { guardSameOrigin } from '../sessions/guardSameOrigin.ts'
import { readSession, startSession } from '../sessions/sessionCookie.ts'
import type { Simulation } from '../Simulation.ts'
import { describeLinkedState } from './describeLinkedState.ts'
import { decodeLinkedState, encodeLinkedState } from './encodeLinkedState.ts'
import { linkedStateSchema } from './linkedStateSchema.ts'
import { openLinkedState } from './openLinkedState.ts'
import { confirmationHeaders, renderConfirmation } from './renderConfirmation.ts'
import { toLinkedState } from './toLinkedState.ts'

/** Every state has an address: one to copy, and what it opens. */
export function addLinkRoutes(routes: Hono, simulation: Simulation): void {
  // `?page=` is the path that the link shall open.
  routes.get('/link', (context) => {
    const user = readSession(simulation, context)?.user?.uuid
    const page = context.req.query('page') ?? '/'
    const result = v.safeParse(linkedStateSchema, toLinkedState(simulation, { user, page }))
    if (!result.success) {
      const [issue] = result.issues
      throw new RestError(400, `${v.getDotPath(issue) ?? 'state'}: ${issue.message}`)
    }
    context.header('Cache-Control', 'no-store')
    const code = encodeLinkedState(result.output)
    return context.json({ address: `${simulation.origin}/__simulator/states/${code}` })
  })

  // A link comes from somebody else: whatever way it was opened, nothing changes without a click.
  routes.get('/states/:code', (context) => {
    const state = decodeLinkedState(context.req.param('code'))
    const page = renderConfirmation({
      title: 'Open a linked state',
      description: 'Somebody has copied a state of a simulator into this link.',
      lines: describeLinkedState(state, simulation.world),
    })
    return context.html(page, 200, confirmationHeaders)
  })

  routes.post('/states/:code', guardSameOrigin(simulation.origin), (context) => {
    const state = decodeLinkedState(context.req.param('code'))
    openLinkedState(simulation, state)
    const { sessions, world } = simulation
    const user = world.users.find(({ nickname }) => nickname === state.user)
    sessions.signIn(startSession(simulation, context).id, user?.uuid ?? null)
    return context.redirect(state.page, 303)
  })
}
