import { Hono } from 'hono'
import type { ScopeDescription } from '../../../contract/ConnectModule.ts'
import { scopeCatalog } from '../scopes/scopeCatalog.ts'
import { RestError } from '../rest/RestError.ts'
import { guardSameOrigin } from '../sessions/guardSameOrigin.ts'
import { readSession } from '../sessions/sessionCookie.ts'
import type { Simulation } from '../Simulation.ts'
import { breakTokenEndpoint } from './breakTokenEndpoint.ts'
import { grantJwt } from './grantJwt.ts'
import { grantSession } from './grantSession.ts'
import { OAuthError } from './OAuthError.ts'
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
    const form = await readForm(context.req.raw)
    const grant = form.get('grant_type') || 'None'
    if (grant === 'urn:bitbucket:oauth2:session') {
      return context.json(grantSession(simulation, form, readSession(simulation, context)?.user))
    }
    if (grant === 'urn:bitbucket:oauth2:jwt') {
      return context.json(await grantJwt(simulation, form, context.req.header('Authorization')))
    }
    if (grant === 'password') {
      throw new OAuthError('invalid_request', 'Invalid resource owner username/password')
    }
    throw new OAuthError('invalid_grant', `Unsupported grant type: ${grant}`)
  })
  return routes
}
