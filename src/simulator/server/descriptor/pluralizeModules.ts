import { connectModuleTypes } from '../../../contract/connectModuleTypes.ts'

/**
 * Bring a descriptor that is not checked yet to the plural names: `webPanel` is `webPanels`, and one
 * module is a list of one. Real descriptors use both. Both names of a type at once are put together.
 */
export function pluralizeModules(descriptor: unknown): unknown {
  if (!isRecord(descriptor) || !isRecord(descriptor['modules'])) return descriptor
  const modules = { ...descriptor['modules'] }
  for (const [plural, { singular }] of Object.entries(connectModuleTypes)) {
    const found = [...new Set([plural, singular])].filter((name) => name in modules)
    if (found.length === 0) continue
    const all = found.flatMap((name) => modules[name])
    for (const name of found) delete modules[name]
    modules[plural] = all
  }
  return { ...descriptor, modules }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
