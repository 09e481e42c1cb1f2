import { isConnectModuleType } from '../connect/isConnectModuleType.ts'
import { connectModuleTypes } from '../../../contract/connectModuleTypes.ts'
import type { AppRecord, World } from '../world/World.ts'

/** Pages that are a module of an app. */
const modulePages = [
  /^\/addon\/([^/]+)\/([^/]+)\/[^/]+\/?$/,
  /^\/[^/]+\/workspace\/settings\/addon\/([^/]+)\/([^/]+)\/?$/,
  /^\/[^/]+\/[^/]+\/(?:admin\/)?addon\/([^/]+)\/([^/]+)\/?$/,
]
const configurePage = /^\/[^/]+\/workspace\/settings\/addon-management\/([^/]+)\/configure\/?$/

/**
 * Whether the module that a page is made of belongs to an installed app. True for pages that are made
 * of no module.
 *
 * @throws {URIError} for a broken percent sign
 */
export function hasModule(world: World, pathname: string): boolean {
  const [, configured] = configurePage.exec(pathname) ?? []
  if (configured !== undefined) {
    return listInstalled(world, configured).some(
      ({ descriptor }) => (descriptor.modules?.configurePage ?? []).length > 0,
    )
  }
  for (const page of modulePages) {
    const [, app, key] = page.exec(pathname) ?? []
    if (app === undefined || key === undefined) continue
    return listInstalled(world, app).some(({ descriptor }) =>
      Object.keys(connectModuleTypes)
        .filter(isConnectModuleType)
        .flatMap((type) => descriptor.modules?.[type] ?? [])
        .some((module) => module.key === decodeURIComponent(key)),
    )
  }
  return true
}

function listInstalled({ apps, installations }: World, appKey: string): AppRecord[] {
  const key = decodeURIComponent(appKey)
  return apps.filter(
    ({ id, descriptor }) =>
      descriptor.key === key && installations.some(({ app, isEnabled }) => isEnabled && app === id),
  )
}
