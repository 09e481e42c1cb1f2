import type { Context } from 'hono'
import { verifyAppJwt } from '../connect/verifyAppJwt.ts'
import { readAccessTokens } from '../rest/readCredentials.ts'
import { readSession } from '../sessions/sessionCookie.ts'
import type { Simulation } from '../Simulation.ts'
import type { SimulatorCallKind } from './SimulatorMiddleware.ts'

/** Uuid of the user, or the workspace, that a call is made as; null for nobody. */
export async function identifyCaller(
  simulation: Simulation,
  context: Context,
  kind: SimulatorCallKind,
): Promise<string | null> {
  const { era } = simulation.world.settings
  const [token] = kind === 'token' ? [] : await readAccessTokens(context.req.raw, era)
  if (token !== undefined) return simulation.tokens.find(token)?.user ?? null
  const [scheme, jwt = ''] = (context.req.header('Authorization') ?? '').split(/ +/)
  if (scheme === 'JWT') {
    const caller = await verifyAppJwt(simulation, jwt)
    const slug = caller?.installation.workspace
    return simulation.world.workspaces.find((one) => one.slug === slug)?.uuid ?? null
  }
  // An app's calls carry the cookie too when its frame asks for that, and it counts for nothing.
  const isOfPage = kind === 'modules' || kind === 'token' || context.req.path.startsWith('/!api/')
  return isOfPage ? (readSession(simulation, context)?.user?.uuid ?? null) : null
}
