import type { Hono } from 'hono'
import * as v from 'valibot'
import { installApp } from '../apps/installApp.ts'
import type { Installation } from '../apps/Installation.ts'
import { installClassic } from '../apps/installClassic.ts'
import { registerApp } from '../apps/registerApp.ts'
import { switchInstallation } from '../apps/switchInstallation.ts'
import { uninstallApp } from '../apps/uninstallApp.ts'
import { updateApp } from '../apps/updateApp.ts'
import { readDescriptorSource } from '../descriptor/readDescriptorSource.ts'
import { readJson } from '../readJson.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'
import { findUser, findWorkspace } from './findUser.ts'

const source = {
  descriptor: v.exactOptional(v.unknown()),
  descriptorUrl: v.exactOptional(v.string()),
}
const createSchema = v.strictObject({
  ...source,
  kind: v.optional(v.picklist(['shared', 'classic', 'personal']), 'shared'),
  owner: v.string(),
  /** Default: the first admin of `owner`. */
  user: v.exactOptional(v.string()),
})
const installSchema = v.strictObject({
  /** Id of a registered app. */
  app: v.string(),
  workspace: v.string(),
  /** Default: the first admin of the workspace. */
  user: v.exactOptional(v.string()),
})
const switchSchema = v.strictObject({ isEnabled: v.boolean() })
const updateSchema = v.strictObject(source)

/** Register, install and update apps, whatever the era allows its users. */
export function addAppRoutes(routes: Hono, simulation: Simulation): void {
  routes.post('/apps', async (context) => {
    const { kind, owner, user: name, ...from } = await readJson(context.req.raw, createSchema)
    const { world } = simulation
    const workspace = findWorkspace(world, owner)
    const user = findUser(world, name ?? workspace.admins[0] ?? '').uuid
    const where = { workspace: workspace.slug, user }
    const read = await readDescriptorSource(simulation, from)
    const { app: id, connection } =
      kind === 'classic'
        ? await installClassic(simulation, { ...read, ...where })
        : await installApp(simulation, {
            app: registerApp(simulation, { ...read, kind, workspace: workspace.slug, owner: user }),
            ...where,
          })
    const { clientId, clientSecret } = requireApp(id)
    const { clientKey, sharedSecret } = connection
    const { key } = read.descriptor
    return context.json({ id, key, clientKey, sharedSecret, clientId, clientSecret }, 201)
  })

  routes.put('/apps/:id', async (context) => {
    const from = await readJson(context.req.raw, updateSchema)
    const app = requireApp(context.req.param('id'))
    const { descriptor } = await readDescriptorSource(simulation, {
      descriptorUrl: app.descriptorUrl,
      ...from,
    })
    updateApp(simulation, app, descriptor)
    return context.body(null, 204)
  })

  routes.post('/installations', async (context) => {
    const { app, workspace: name, user } = await readJson(context.req.raw, installSchema)
    const workspace = findWorkspace(simulation.world, name)
    const { connection } = await installApp(simulation, {
      app: requireApp(app),
      workspace: workspace.slug,
      user: findUser(simulation.world, user ?? workspace.admins[0] ?? '').uuid,
    })
    const { clientKey, sharedSecret } = connection
    return context.json({ clientKey, sharedSecret }, 201)
  })

  routes.patch('/installations/:clientKey', async (context) => {
    const { isEnabled } = await readJson(context.req.raw, switchSchema)
    const installation = requireInstallation(context.req.param('clientKey'))
    await switchInstallation(simulation, requireApp(installation.app), installation, isEnabled)
    return context.body(null, 204)
  })

  routes.delete('/installations/:clientKey', async (context) => {
    const installation = requireInstallation(context.req.param('clientKey'))
    await uninstallApp(simulation, requireApp(installation.app), installation)
    return context.body(null, 204)
  })

  function requireInstallation(clientKey: string): Installation {
    const found = simulation.world.installations.find(
      ({ connection }) => connection.clientKey === clientKey,
    )
    if (!found) throw new RestError(404, `There is no installation "${clientKey}".`)
    return found
  }

  function requireApp(id: string): AppRecord {
    const app = simulation.world.apps.find((one) => one.id === id)
    if (app) return app
    const known = simulation.world.apps.map((one) => one.id).join(', ')
    throw new RestError(404, `There is no app "${id}". Use one of: ${known}.`)
  }
}
