import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Simulation } from '../Simulation.ts'
import type { UserRecord } from '../world/World.ts'
import { isPerson } from './isPerson.ts'

/** The cookie that says which browser it is. */
export const sessionCookieName = 'assent_session'

/** Who is signed in, going by the request's cookie. */
export function readSession(
  simulation: Simulation,
  context: Context,
): { id: string; user: UserRecord | undefined } | undefined {
  const { sessions, world } = simulation
  const id = getCookie(context, toCookieName(findWindowUser(simulation, context)))
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

/** Give the browser a new session, as the user of its window, else as the world's first user. */
export function startSession(
  simulation: Simulation,
  context: Context,
): { id: string; user: UserRecord | undefined } {
  const { sessions, world } = simulation
  const owner = findWindowUser(simulation, context)
  const uuid = owner?.uuid ?? world.firstUser
  const id = sessions.create(uuid)
  setCookie(context, toCookieName(owner), id, { path: '/', httpOnly: true, sameSite: 'Lax' })
  return { id, user: world.users.find((user) => user.uuid === uuid) }
}

/**
 * The user whose second window asks: their nickname is in the page's address (`?window=ben`), and the
 * page sends it in a header that no other origin may send.
 */
function findWindowUser({ world }: Simulation, context: Context): UserRecord | undefined {
  const claimed = context.req.header('X-Simulator-Window') ?? context.req.query('window')
  return world.users.filter(isPerson).find(({ nickname }) => nickname === claimed)
}

function toCookieName(owner: UserRecord | undefined): string {
  return owner ? `${sessionCookieName}_${owner.nickname}` : sessionCookieName
}
