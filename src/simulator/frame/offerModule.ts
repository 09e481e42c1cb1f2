import type { XdmModule, XdmPlugin } from 'simple-xdm/plugin'

/**
 * Add members to a module that the host offers, where `AP.require` finds it and on `AP`, as one
 * object. A module that the host does not offer stays missing.
 */
export function offerModule(plugin: XdmPlugin, name: string, members: XdmModule): void {
  const { _hostModules: modules } = plugin
  const offered = modules[name]
  if (!offered) return
  Object.assign(offered, members)
  plugin[name] = offered
}
