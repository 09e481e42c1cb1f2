import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Simulation } from '../Simulation.ts'
import type { UserRecord } from '../world/World.ts'
import { toUserWindow } from './toUserWindow.ts'

/** The cookie that says which browser it is. */
export const sessionCookieName = 'assent_session'

/** Who is signed in, going by the request's cookie. */
export function readSession(
  { sessions, world }: Simulation,
  context: Context,
): { id: string; user: UserRecord | undefined } | undefined {
  const id = getCookie(context, sessionCookieName)
  if (id === undefined) return undefined
  const uuid = sessions.find(id)
  if (uuid === undefined) return undefined
  return { id, user: world.users.find((user) => user.uuid === uuid) }
}

/** As `readSession`; a browser that is new here is signed in as the world's first user. */
export function ensureSession(simulation: Simulation, context: Context): UserRecord | undefined {
  const session = readSession(simulation, context)
  return session ? session.user : startSession(simulation, context).user
}

/** Give the browser a new session, as the user of the window, else as the world's first user. */
export function startSession(
  simulation: Simulation,
  context: Context,
): { id: string; user: UserRecord | undefined } {
  const { sessions, world, origin } = simulation
  const nickname = toUserWindow(context.req.url, origin)
  const ofWindow = world.users.find((user) => user.nickname === nickname)
  const uuid = ofWindow?.uuid ?? world.firstUser
  const id = sessions.create(uuid)
  setCookie(context, sessionCookieName, id, { path: '/', httpOnly: true, sameSite: 'Lax' })
  return { id, user: world.users.find((user) => user.uuid === uuid) }
}
