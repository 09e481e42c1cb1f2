import type { ConnectModulesRequest } from '../../../contract/ConnectModule.ts'
import type { ConnectModuleType } from '../../../contract/connectModuleTypes.ts'
import { createModule } from './createModule.ts'
import { pullRequestBody, repositoryBody } from './pullRequestBodies.ts'
import type { FakeRoute } from './createFakeSend.ts'

const link = (path: string) => ({ href: `https://host.example/2.0/${path}` })
const base = 'repositories/acme/checkout'
const repository = `GET /!api/2.0/${base}`

const commit = {
  hash: 'abcdef0123456789abcdef0123456789abcdef01',
  date: '2026-05-02T09:30:00Z',
  message: 'Retry payments',
  author: { raw: 'Somebody <somebody@example.com>' },
  parents: [],
  links: { self: link(`${base}/commit/abcdef0`) },
}
const branch = { name: 'main', target: commit, links: { self: link(`${base}/refs/branches/main`) } }
const workspace = {
  uuid: '{acme}',
  slug: 'acme',
  name: 'Acme',
  links: { self: link('workspaces/acme') },
}
const ben = {
  uuid: '{ben}',
  display_name: 'Ben',
  links: { self: link('users/ben'), avatar: { href: '/avatar' } },
}
const file = () => new Response('# checkout', { headers: { 'Content-Disposition': 'attachment' } })

/**
 * A server with a repository, its owner, and one app with a module at each place. Each is named after
 * its place, such as `webCards:org.bitbucket.source`.
 */
export function createPlaceRoutes(
  places: readonly { type: ConnectModuleType; name: string }[],
  { isAdmin = true }: { isAdmin?: boolean } = {},
): Record<string, FakeRoute> {
  return {
    'GET /!api/internal/workspaces': () => [workspace],
    'GET /!api/internal/owners/acme': () => ({ type: 'workspace', workspace, is_admin: isAdmin }),
    'GET /!api/internal/owners/ben': () => ({ type: 'user', user: ben, workspace }),
    'GET /!api/2.0/repositories/acme?pagelen=100': () => ({ values: [repositoryBody] }),
    [`${repository}/refs/branches?pagelen=25&page=1`]: () => ({ values: [branch] }),
    [`${repository}/refs/branches/main`]: () => branch,
    [`${repository}/commits?pagelen=25&page=1`]: () => ({ values: [commit] }),
    [`${repository}/commit/abcdef0`]: () => commit,
    [`${repository}/pullrequests?pagelen=25&page=1`]: () => ({ values: [pullRequestBody] }),
    [`${repository}/src/main/?pagelen=100`]: () => ({
      values: [{ type: 'commit_file', path: 'README.md', size: 10 }],
    }),
    [`${repository}/src/main/README.md?pagelen=100`]: file,
    'POST /!api/internal/connect/modules/%7Bacme%7D': (body) => {
      const requests: ConnectModulesRequest[] = JSON.parse(body)
      return requests.flatMap(({ modules }) =>
        places
          .filter(({ name }) => modules.includes(name))
          .map(({ type, name }) => ({
            ...createModule({}, name),
            module_type: type,
            descriptor: {
              key: name,
              name: { value: name },
              url: '/',
              ...(name.endsWith('.actions') && type === 'webItems' && { target: 'dialog' }),
              ...(type === 'repoPages' && { params: { passLocation: true } }),
            },
          })),
      )
    },
  }
}
