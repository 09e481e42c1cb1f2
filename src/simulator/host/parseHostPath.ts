import { bitbucketAddresses } from '../../contract/bitbucketAddresses.ts'
import { type AppPath, parseAppPath } from './apps/parseAppPath.ts'

export type HostPath =
  | { page: 'dashboard' }
  | { page: 'pullRequest'; workspace: string; repository: string; id: number }
  | { page: 'appAuthorizations' }
  | { page: 'labs' }
  | { page: 'inspector' }
  | AppPath
  | { page: 'notFound' }

const pullRequestPattern = /^\/([^/]+)\/([^/]+)\/pull-requests\/([1-9]\d{0,8})\/?$/

function decode(segment: string | undefined): string | undefined {
  try {
    return segment && decodeURIComponent(segment)
  } catch {
    // A lone percent sign: no page has such a name.
    return undefined
  }
}

/** Which page an address of the host stands for. */
export function parseHostPath(pathname: string): HostPath {
  if (pathname === '/') return { page: 'dashboard' }
  if (pathname === bitbucketAddresses.appAuthorizations) return { page: 'appAuthorizations' }
  if (pathname === bitbucketAddresses.labs) return { page: 'labs' }
  if (pathname === '/__simulator/inspector') return { page: 'inspector' }
  const appPath = parseAppPath(pathname)
  if (appPath) return appPath

  const match = pullRequestPattern.exec(pathname)
  const workspace = decode(match?.[1])
  const repository = decode(match?.[2])
  if (!workspace || !repository) return { page: 'notFound' }
  return { page: 'pullRequest', workspace, repository, id: Number(match?.[3]) }
}
