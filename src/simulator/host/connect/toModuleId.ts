import type { ConnectModule, ConnectTarget } from '../../../contract/ConnectModule.ts'

/** A module's name on a page, and the credential its frame hands back with each call (observed). */
export function toModuleId(
  module: Pick<ConnectModule, 'app_key' | 'module_key'>,
  target: ConnectTarget,
): string {
  return `${module.app_key}_${module.module_key}_${target.links.self.href}`
}
