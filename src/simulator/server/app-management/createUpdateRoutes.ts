import { type Context, Hono } from 'hono'
import { installClassic } from '../apps/installClassic.ts'
import { requireSameKey } from '../apps/updateApp.ts'
import { loadDescriptor } from '../descriptor/loadDescriptor.ts'
import { readJson } from '../readJson.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import { updateSchema } from './appSchemas.ts'
import { requireInstalled } from './requireInstalled.ts'
import { requireReviewed } from './toAppReview.ts'
import { toChangeEffect } from './toChangeEffect.ts'

/**
 * Classic add-ons are updated by the admin of each workspace (developer community post 37870). That
 * works in every era, as no new app comes by it.
 */
export function createUpdateRoutes(simulation: Simulation): Hono {
  const routes = new Hono()

  routes.get('/:clientKey/update', async (context) => {
    const { app, descriptor } = await readUpdate(context)
    return context.json(toChangeEffect(simulation.world, app, descriptor))
  })

  routes.post('/:clientKey/update', async (context) => {
    const { scopes } = await readJson(context.req.raw, updateSchema)
    const { app, installation, descriptor, descriptorUrl, user } = await readUpdate(context)
    requireReviewed(descriptor, scopes)
    const { workspace } = app
    const updated = await installClassic(simulation, { descriptor, descriptorUrl, workspace, user })
    // What an admin has switched off stays off (inferred).
    updated.isEnabled = installation.isEnabled
    return context.body(null, 204)
  })

  /** What the add-on's address holds now. */
  async function readUpdate(context: Context) {
    const { descriptorUrl } = requireInstalled(simulation, context).app
    if (descriptorUrl === undefined) {
      throw new RestError(400, 'It was installed without an address to update it from.')
    }
    const descriptor = await loadDescriptor(simulation, descriptorUrl)
    // Reading may take a while, and somebody else may have removed it meanwhile.
    const { app, installation, user } = requireInstalled(simulation, context)
    if (app.kind !== 'classic') {
      throw new RestError(400, `${app.descriptor.name} is registered: its vendor updates it.`)
    }
    requireSameKey(app, descriptor)
    return { app, installation, user, descriptor, descriptorUrl }
  }
  return routes
}
