import type { Hono } from 'hono'
import type { ConnectDescriptor } from '../../../../contract/ConnectDescriptor.ts'
import { uninstallApp } from '../../apps/uninstallApp.ts'
import { updateApp } from '../../apps/updateApp.ts'
import { isRaised } from '../../consent/isRaised.ts'
import type { Simulation } from '../../Simulation.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { RestError } from '../RestError.ts'
import { readNewDescriptor } from './readNewDescriptor.ts'
import { requireAppCaller } from './requireAppCaller.ts'

/**
 * What an app does to its own installation. A registered app is updated in all its installations, as
 * they share one descriptor (ours); no `installed` call follows, as the secret stays (inferred).
 */
export function addAddonRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  routes.put('/addon', async (context) => {
    const { app } = await requireAppCaller(simulation, context)
    const descriptor = await readNewDescriptor(simulation, app, context.req.raw)
    // Reading may take a while, and somebody may have removed or updated it meanwhile.
    const present = simulation.world.apps.find(({ id }) => id === app.id)
    if (!present) throw new RestError(403, 'Forbidden')
    requireNoMore(present.descriptor, descriptor)
    updateApp(simulation, present, descriptor)
    return context.body(null, 204)
  })

  routes.delete('/addon', async (context) => {
    const { app, installation } = await requireAppCaller(simulation, context)
    await uninstallApp(simulation, app, installation)
    return context.body(null, 204)
  })

  // For the Forge app that follows a Connect app, to find the customers that it knows by their key. The
  // simulator has no Forge: here an app asks for itself, and the body is ours.
  routes.get('/addon/:key/client-key', (context) => {
    const { grant, principal, user } = context.var.viewer
    if (!user && !principal) {
      throw new RestError(401, 'Token is invalid, expired, or not supported for this endpoint.')
    }
    if (!principal || !grant?.app) throw new RestError(403, 'Forbidden')
    const { app } = grant
    const installation = simulation.world.installations.find(
      (one) => one.app === app.id && one.workspace === principal.slug,
    )
    const key = context.req.param('key')
    if (!installation || app.descriptor.key !== key) {
      throw new RestError(404, `The app ${key} is not installed.`)
    }
    return context.json({ client_key: installation.connection.clientKey })
  })
}

/**
 * An app cannot give itself more scopes, nor give all of them up (Bitbucket's OpenAPI, 2026).
 * @throws {RestError} 400; the texts are ours
 */
function requireNoMore(before: ConnectDescriptor, after: ConnectDescriptor): void {
  if (isRaised(before, after)) {
    throw new RestError(400, 'scopes: An update by the app itself cannot ask for more.')
  }
  const had = before.scopes === undefined || before.scopes.length > 0
  if (had && after.scopes?.length === 0) {
    throw new RestError(400, 'scopes: An update by the app itself cannot leave none.')
  }
}
