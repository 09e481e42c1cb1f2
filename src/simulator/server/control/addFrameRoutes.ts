import type { Hono } from 'hono'
import * as v from 'valibot'
import { connectModuleTypes } from '../../../contract/connectModuleTypes.ts'
import { createModule } from '../connect/createModule.ts'
import { findTarget } from '../connect/findTarget.ts'
import { isConnectModuleType } from '../connect/isConnectModuleType.ts'
import { toTargetPath } from '../connect/toTargetPath.ts'
import { readJson } from '../readJson.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'
import { findUser, findWorkspace } from './findUser.ts'

const frameSchema = v.strictObject({
  appKey: v.string(),
  moduleKey: v.string(),
  /** Of the host's page, such as `/acme/checkout/pull-requests/1`. */
  path: v.pipe(v.string(), v.startsWith('/')),
  /** Default: nobody is signed in. */
  user: v.exactOptional(v.string()),
})

/** A frame's address as a page would build it: for tests of a back end, without a browser. */
export function addFrameRoutes(routes: Hono, simulation: Simulation): void {
  routes.post('/frame', async (context) => {
    const { appKey, moduleKey, path, user: name } = await readJson(context.req.raw, frameSchema)
    const { world, origin } = simulation
    const user = name === undefined ? undefined : findUser(world, name)
    const targetPath = toTargetPath(path)
    if (targetPath === undefined) throw new RestError(400, `path: ${path} is no page with apps.`)
    const workspace = findWorkspace(world, path.split('/')[1] ?? '')
    const target = findTarget(world, user, workspace, {
      type: '',
      links: { self: { href: origin + targetPath } },
    })
    const installation = world.installations.find(
      (one) => one.workspace === workspace.slug && findApp(one.app)?.descriptor.key === appKey,
    )
    const app = installation && findApp(installation.app)
    if (!app) throw new RestError(400, `appKey: "${appKey}" is not installed in ${workspace.slug}.`)
    const { url } = await createModule(simulation, {
      app,
      installation,
      user,
      target,
      ...findModule(app, moduleKey),
    })
    return context.json({ src: url })
  })

  function findApp(id: string): AppRecord | undefined {
    return simulation.world.apps.find((app) => app.id === id)
  }
}

function findModule({ descriptor }: AppRecord, key: string) {
  const all = Object.keys(connectModuleTypes)
    .filter(isConnectModuleType)
    .flatMap((type) => (descriptor.modules?.[type] ?? []).map((module) => ({ type, module })))
  const found = all.find(({ module }) => module.key === key)
  if (found) return found
  const known = all.map(({ module }) => module.key).join(', ')
  throw new RestError(400, `moduleKey: there is no "${key}". Use one of: ${known}.`)
}
