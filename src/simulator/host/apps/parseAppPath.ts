import { appAddresses } from '../../../contract/appAddresses.ts'

/** A page on which somebody registers, installs or manages apps. */
export type AppPath =
  /** Without a workspace at an address that leads on to one, once somebody is signed in. */
  { page: 'developApps' | 'installedApps'; workspace: string | undefined } | { page: 'installApp' }

const { developApps, installedApps, formerDevelopApps, formerInstalledApps, installPage } =
  appAddresses

/** Which of these pages an address of the host stands for; undefined for another one. */
export function parseAppPath(pathname: string): AppPath | undefined {
  const path = pathname.replace(/\/$/, '')
  if (path === installPage) return { page: 'installApp' }
  if (path === formerDevelopApps) return { page: 'developApps', workspace: undefined }
  if (path === formerInstalledApps) return { page: 'installedApps', workspace: undefined }
  const inDevelop = readWorkspace(path, developApps)
  if (inDevelop !== undefined) return { page: 'developApps', workspace: inDevelop }
  const inInstalled = readWorkspace(path, installedApps)
  if (inInstalled !== undefined) return { page: 'installedApps', workspace: inInstalled }
  return undefined
}

function readWorkspace(path: string, page: string): string | undefined {
  if (!path.endsWith(page)) return undefined
  const segment = /^\/([^/]+)$/.exec(path.slice(0, -page.length))?.[1]
  if (segment === undefined) return undefined
  try {
    return decodeURIComponent(segment)
  } catch {
    // A lone percent sign: no workspace has such a name.
    return undefined
  }
}
