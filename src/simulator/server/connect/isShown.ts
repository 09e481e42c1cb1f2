import { toDescriptorScopes } from '../scopes/toDescriptorScopes.ts'
import type { Simulation } from '../Simulation.ts'
import type { CreateModuleParameters } from './createModule.ts'
import { meetsConditions } from './meetsConditions.ts'
import { toContextObjects } from './toContextObjects.ts'

/** Whether a module stands on a page: its conditions hold, and a file view is for such a file. */
export function isShown(
  { origin, world }: Simulation,
  { app, module, type, user, target }: CreateModuleParameters,
): boolean {
  const extensions = module.file_matches?.extensions
  const extension = target.file?.path.split('.').at(-1) ?? ''
  if (type === 'fileViews' && extensions && !extensions.includes(extension)) return false
  return meetsConditions(module.conditions, {
    user,
    target,
    objects: toContextObjects({ origin, users: world.users, user, target }),
    scopes: toDescriptorScopes(app.descriptor),
  })
}
