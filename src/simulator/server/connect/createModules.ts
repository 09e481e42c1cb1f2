import type { ConnectUiModule } from '../../../contract/ConnectDescriptor.ts'
import type { ConnectModule, ConnectModulesRequest } from '../../../contract/ConnectModule.ts'
import type { ConnectModuleType } from '../../../contract/connectModuleTypes.ts'
import { deliverInstalled } from '../apps/deliverInstalled.ts'
import type { Installation } from '../apps/Installation.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord, UserRecord, WorkspaceRecord } from '../world/World.ts'
import { createModule } from './createModule.ts'
import { findTarget } from './findTarget.ts'
import { isConnectModuleType } from './isConnectModuleType.ts'
import { isShown } from './isShown.ts'

/** Undefined: whichever. The modules call takes both in its query (observed). */
export interface ModuleFilter {
  appKey?: string | undefined
  moduleKey?: string | undefined
}

/**
 * All modules that apps have at the places asked for.
 * @param principal uuid of the workspace
 * @param only which of them. Default: all
 * @throws {RestError} 404 when a target is not there, or the user may not see it
 */
export async function createModules(
  simulation: Simulation,
  principal: string,
  user: UserRecord | undefined,
  requests: readonly ConnectModulesRequest[],
  only: ModuleFilter = {},
): Promise<ConnectModule[]> {
  const { world } = simulation
  const workspace = world.workspaces.find(({ uuid }) => uuid === principal)
  if (!workspace) throw new RestError(404, 'Target not found')
  const found = requests.flatMap(({ target: asked, modules }) => {
    const target = findTarget(world, user, workspace, asked)
    if (target.workspace !== workspace) return []
    return listInstalled(simulation, workspace, user).flatMap(({ app, installation }) =>
      modules.flatMap((place) =>
        findAt(app, place).map(({ type, module }) => {
          return { app, installation, type, module, user, target }
        }),
      ),
    )
  })
  const shown = found.filter(
    (parameters) => matches(parameters, only) && isShown(simulation, parameters),
  )
  await Promise.all(
    shown.map(({ app, installation }) =>
      // A vendor that is down gets it at the next use. Its frame will say so.
      deliverInstalled(simulation, app, installation).catch(() => undefined),
    ),
  )
  return Promise.all(shown.map((parameters) => createModule(simulation, parameters)))
}

function matches(
  { app, module }: { app: AppRecord; module: ConnectUiModule },
  { appKey = app.descriptor.key, moduleKey = module.key }: ModuleFilter,
): boolean {
  return app.descriptor.key === appKey && module.key === moduleKey
}

/** What a user meets in a workspace: a `personal` context is for the installer alone, everywhere. */
function listInstalled(
  { world }: Simulation,
  { slug }: WorkspaceRecord,
  user: UserRecord | undefined,
): { app: AppRecord; installation: Installation }[] {
  return world.installations.flatMap((installation) => {
    const app = world.apps.find(({ id }) => id === installation.app)
    if (!app || !installation.isEnabled) return []
    const { contexts = ['account'] } = app.descriptor
    const isForAll = contexts.includes('account') && installation.workspace === slug
    const isForInstaller = contexts.includes('personal') && installation.installedBy === user?.uuid
    return isForAll || isForInstaller ? [{ app, installation }] : []
  })
}

/** @param place a module type, with a location where the type has some */
function findAt(
  { descriptor }: AppRecord,
  place: string,
): { type: ConnectModuleType; module: ConnectUiModule }[] {
  const [type = '', location] = place.split(':')
  if (!isConnectModuleType(type)) return []
  return (descriptor.modules?.[type] ?? [])
    .filter((module) => module.location === location || location === undefined)
    .map((module) => ({ type, module }))
    .toSorted((one, other) => weightOf(one) - weightOf(other))
}

const weightOf = ({ module }: { module: ConnectUiModule }) => module.weight ?? 100
