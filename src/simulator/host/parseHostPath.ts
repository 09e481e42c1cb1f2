import { bitbucketAddresses } from '../../contract/bitbucketAddresses.ts'
import { oauthAddresses } from '../../contract/oauthAddresses.ts'
import type { OAuthPath } from './oauth/OAuthPath.ts'
import { type AppPath, parseAppPath } from './apps/parseAppPath.ts'

interface InRepository {
  /** Slug or uuid. */
  workspace: string
  repository: string
}

export type HostPath =
  | { page: 'dashboard' | 'appAuthorizations' | 'labs' | 'inspector' | 'notFound' }
  | AppPath
  | OAuthPath
  | RepositoryPath
  /** `name` is of a workspace, or of a user. */
  | { page: 'owner'; name: string }
  | { page: 'ownerModule'; name: string; app: string; module: string }
  | { page: 'workspaceSettings' | 'mirrors'; workspace: string }
  | { page: 'workspaceSettingsModule'; workspace: string; app: string; module: string }
  | { page: 'configure'; workspace: string; app: string }

/** What is shown of a repository. */
export type RepositoryPage =
  | { page: 'overview' | 'branches' | 'commits' | 'pullRequests' | 'repositorySettings' }
  | { page: 'branch'; name: string }
  | { page: 'commit'; hash: string }
  /** `at` is a branch or a hash. `path` has no slash at its ends, and is empty for the root. */
  | { page: 'source'; at: string; path: string }
  | { page: 'pullRequest'; id: number }
  | { page: 'repositoryModule' | 'repositorySettingsModule'; app: string; module: string }

export type RepositoryPath = InRepository & RepositoryPage

type ToPage = (...names: string[]) => HostPath

// In a pattern, `:` stands for a segment, and `*` for the rest. The first that fits counts. Addresses
// with `addon` are ours, but for those of pages in a repository.
const pages: readonly [pattern: string, toPage: ToPage][] = [
  ['/', () => ({ page: 'dashboard' })],
  [bitbucketAddresses.appAuthorizations, () => ({ page: 'appAuthorizations' })],
  [bitbucketAddresses.labs, () => ({ page: 'labs' })],
  ['/__simulator/inspector', () => ({ page: 'inspector' })],
  [oauthAddresses.authorize, () => ({ page: 'authorize' })],
  [`/:${oauthAddresses.consumers}`, (workspace) => ({ page: 'oauthConsumers', workspace })],
  ['/account/*', () => ({ page: 'notFound' })],
  ['/addon/:/:/:', (app, module, name) => ({ page: 'ownerModule', app, module, name })],
  ['/:/workspace/settings', (workspace) => ({ page: 'workspaceSettings', workspace })],
  ['/:/workspace/settings/mirrors', (workspace) => ({ page: 'mirrors', workspace })],
  [
    '/:/workspace/settings/addon/:/:',
    (workspace, app, module) => ({ page: 'workspaceSettingsModule', workspace, app, module }),
  ],
  [
    '/:/workspace/settings/addon-management/:/configure',
    (workspace, app) => ({ page: 'configure', workspace, app }),
  ],
  ['/:/:', inRepository(() => ({ page: 'overview' }))],
  ['/:/:/src', inRepository(() => ({ page: 'overview' }))],
  ['/:/:/src/:', inRepository((at) => ({ page: 'source', at, path: '' }))],
  ['/:/:/src/:/*', inRepository((at, path) => ({ page: 'source', at, path }))],
  ['/:/:/branches', inRepository(() => ({ page: 'branches' }))],
  ['/:/:/branch/*', inRepository((name) => ({ page: 'branch', name }))],
  ['/:/:/commits', inRepository(() => ({ page: 'commits' }))],
  ['/:/:/commits/:', inRepository((hash) => ({ page: 'commit', hash }))],
  ['/:/:/pull-requests', inRepository(() => ({ page: 'pullRequests' }))],
  ['/:/:/pull-requests/:', inRepository(toPullRequest)],
  ['/:/:/admin', inRepository(() => ({ page: 'repositorySettings' }))],
  [
    '/:/:/admin/addon/:/:',
    inRepository((app, module) => ({ page: 'repositorySettingsModule', app, module })),
  ],
  ['/:/:/addon/:/:', inRepository((app, module) => ({ page: 'repositoryModule', app, module }))],
  ['/:', (name) => ({ page: 'owner', name })],
]

function inRepository(toPage: (...names: string[]) => RepositoryPage | undefined): ToPage {
  return (workspace, repository, ...names) => {
    const shown = toPage(...names)
    return shown ? { workspace, repository, ...shown } : { page: 'notFound' }
  }
}

function toPullRequest(id: string): RepositoryPage | undefined {
  return /^[1-9]\d{0,8}$/.test(id) ? { page: 'pullRequest', id: Number(id) } : undefined
}

/** Which page an address of the host stands for. */
export function parseHostPath(pathname: string): HostPath {
  const appPath = parseAppPath(pathname)
  if (appPath) return appPath
  try {
    for (const [pattern, toPage] of pages) {
      const names = match(split(pattern), split(pathname))
      if (names) return toPage(...names)
    }
  } catch (error) {
    // A lone percent sign: no page has such a name.
    if (!(error instanceof URIError)) throw error
  }
  return { page: 'notFound' }
}

function split(path: string): string[] {
  return path.replace(/^\//, '').replace(/\/$/, '').split('/')
}

/** @throws {URIError} for a broken percent sign */
function match(wanted: readonly string[], segments: readonly string[]): string[] | undefined {
  const names: string[] = []
  for (const [index, want] of wanted.entries()) {
    if (want === '*') {
      const rest = segments.slice(index)
      return rest.some((one) => one !== '')
        ? [...names, decodeURIComponent(rest.join('/'))]
        : undefined
    }
    const segment = segments[index]
    if (want === ':' && segment) names.push(decodeURIComponent(segment))
    else if (want !== segment) return undefined
  }
  return segments.length === wanted.length ? names : undefined
}
