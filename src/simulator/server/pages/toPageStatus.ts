import { findTarget, type FoundTarget } from '../connect/findTarget.ts'
import { toTargetPath } from '../connect/toTargetPath.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import type { UserRecord } from '../world/World.ts'
import { findOwner } from './findOwner.ts'
import { hasModule } from './hasModule.ts'

const ownerPage = /^\/(?:addon\/[^/]+\/[^/]+\/)?([^/]+)\/?$/
const settingsPage = /^\/[^/]+\/workspace\/settings(?:\/.*)?$/
const knownSettingsPage =
  /^\/[^/]+\/workspace\/settings\/?(?:mirrors\/?|addon\/.+|addon-management\/[^/]+\/configure\/?)?$/
const repositorySettingsPage = /^\/[^/]+\/[^/]+\/admin(?:\/.*)?$/

/**
 * The status of a page that is about a repository, a workspace or a user: 200, or 403 for settings
 * that are for admins, or 404 for what is not there, or not for this user.
 */
export function toPageStatus(
  { world, origin }: Simulation,
  user: UserRecord | undefined,
  pathname: string,
): 200 | 403 | 404 {
  try {
    if (!hasModule(world, pathname)) return 404
    const [, ownerName] = ownerPage.exec(pathname) ?? []
    if (ownerName !== undefined) {
      findOwner(world, user, decodeURIComponent(ownerName))
      return 200
    }
    const isSettings = settingsPage.test(pathname)
    if (isSettings && !knownSettingsPage.test(pathname)) return 404
    const { workspace } = find()
    if (!isSettings && !repositorySettingsPage.test(pathname)) return 200
    return user && workspace.admins.includes(user.uuid) ? 200 : 403
  } catch (error) {
    // A lone percent sign names nothing.
    if (error instanceof RestError || error instanceof URIError) return 404
    throw error
  }

  function find(): FoundTarget {
    const path = toTargetPath(pathname) ?? ''
    const name = decodeURIComponent(path.split('/')[3] ?? '')
    const workspace = world.workspaces.find(({ slug, uuid }) => [slug, uuid].includes(name))
    if (!workspace) throw new RestError(404, 'Page not found')
    return findTarget(world, user, workspace, {
      type: '',
      links: { self: { href: origin + path } },
    })
  }
}
