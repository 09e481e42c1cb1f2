import type { ConnectModule, ConnectModulesRequest } from '../../../contract/ConnectModule.ts'
import type { Simulation } from '../Simulation.ts'
import type { UserRecord } from '../world/World.ts'
import { createModule } from './createModule.ts'
import { deliverInstalled } from './deliverInstalled.ts'
import { findTarget } from './findTarget.ts'

/**
 * All modules that the apps of a workspace have at the places asked for.
 * @param principal uuid of the workspace
 * @throws {RestError} 404 when a target is not there, or the user may not see it
 */
export async function createModules(
  simulation: Simulation,
  principal: string,
  user: UserRecord | undefined,
  requests: readonly ConnectModulesRequest[],
): Promise<ConnectModule[]> {
  const { world, installations } = simulation
  const found = requests.flatMap(({ target: asked, modules }) => {
    const target = findTarget(world, user, asked)
    const { workspace } = target.located
    if (workspace.uuid !== principal) return []
    return installations.flatMap((installation) => {
      const app = world.apps.find(({ descriptor }) => descriptor.key === installation.appKey)
      if (!app || installation.workspace !== workspace.slug) return []
      const panels = app.descriptor.modules?.webPanels ?? []
      return panels
        .filter(({ location }) => modules.includes(`webPanels:${location}`))
        .map((panel) => ({ app, installation, panel, user, target }))
    })
  })
  await Promise.all(
    found.map(({ app, installation }) => deliverInstalled(simulation, app, installation)),
  )
  return Promise.all(found.map((parameters) => createModule(simulation, parameters)))
}
