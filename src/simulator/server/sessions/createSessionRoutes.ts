import { Hono } from 'hono'
import * as v from 'valibot'
import type { HostSession } from '../../../contract/HostAccount.ts'
import { readJson } from '../readJson.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import type { UserRecord } from '../world/World.ts'
import { listAdministered } from '../app-management/listAdministered.ts'
import { ensureSession, readSession } from './sessionCookie.ts'
import { isPerson } from './isPerson.ts'
import { toHostUser } from './toHostUser.ts'

const switchSchema = v.strictObject({ user: v.nullable(v.string()) })

/** Who is signed in, and the user switcher, which asks for no password. */
export function createSessionRoutes(simulation: Simulation): Hono {
  const routes = new Hono()

  routes.get('/session', (context) => context.json(toSession(ensureSession(simulation, context))))

  routes.put('/session', async (context) => {
    const session = readSession(simulation, context)
    if (!session) throw new RestError(401, 'Open a page first: this browser has no session.')
    const { user: uuid } = await readJson(context.req.raw, switchSchema)
    const user = simulation.world.users.find((candidate) => candidate.uuid === uuid)
    if (uuid !== null && !user) throw new RestError(400, 'user: there is no such user.')
    simulation.sessions.signIn(session.id, uuid)
    return context.json(toSession(user))
  })

  function toSession(user: UserRecord | undefined): HostSession {
    const { origin, world } = simulation
    const people = world.users.filter(isPerson)
    return {
      user: user ? toHostUser(origin, user) : null,
      users: people.map((candidate) => toHostUser(origin, candidate)),
      administered: listAdministered(world, user),
    }
  }
  return routes
}
