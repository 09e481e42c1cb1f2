import { Hono } from 'hono'
import type { ScopeDescription } from '../../../contract/ConnectModule.ts'
import { scopeCatalog } from '../scopes/scopeCatalog.ts'
import { RestError } from '../rest/RestError.ts'
import { guardSameOrigin } from '../sessions/guardSameOrigin.ts'
import { readSession } from '../sessions/sessionCookie.ts'
import type { Simulation } from '../Simulation.ts'
import { breakTokenEndpoint } from './breakTokenEndpoint.ts'
import { grantToken } from './grantToken.ts'
import { readForm } from './readForm.ts'

/** `/site/oauth2`: the scopes in words, and the token endpoint. */
export function createOAuthRoutes(simulation: Simulation): Hono {
  const routes = new Hono()
  // Clients outside of a browser send no Origin, and have no cookie either.
  routes.use(guardSameOrigin(simulation.origin, { isOriginNeeded: false }))

  routes.get('/scopes', (context) => {
    if (simulation.world.settings.scopes_list_fails)
      throw new RestError(500, 'Something went wrong')
    return context.json(
      scopeCatalog.map(({ name, sentence }): ScopeDescription => {
        // Bitbucket's own icon names are unknown.
        return { name, description: sentence, icon: name.split(':')[0] ?? name }
      }),
    )
  })

  routes.post('/access_token', breakTokenEndpoint(simulation), async (context) => {
    context.header('Cache-Control', 'no-store')
    return context.json(
      await grantToken(simulation, {
        form: await readForm(context.req.raw),
        authorization: context.req.header('Authorization'),
        user: readSession(simulation, context)?.user,
      }),
    )
  })
  return routes
}
