import { expect, test } from 'vitest'
import { parseHostPath } from './parseHostPath.ts'

const inCheckout = { workspace: 'acme', repository: 'checkout' }

test.for([
  ['/', { page: 'dashboard' }],
  ['/account/settings/app-authorizations/', { page: 'appAuthorizations' }],
  ['/account/settings/features/', { page: 'labs' }],
  [
    '/acme/checkout/pull-requests/12',
    { page: 'pullRequest', workspace: 'acme', repository: 'checkout', id: 12 },
  ],
  [
    '/%7Ba%7D/checkout/pull-requests/1/',
    { page: 'pullRequest', workspace: '{a}', repository: 'checkout', id: 1 },
  ],
  ['/acme/checkout/pull-requests/0', { page: 'notFound' }],
  ['/acme/checkout/pull-requests/1x', { page: 'notFound' }],
  ['/%E0%A4%A/checkout/pull-requests/1', { page: 'notFound' }],
  ['/acme/checkout', { page: 'overview', ...inCheckout }],
  ['/acme/checkout/src/', { page: 'overview', ...inCheckout }],
  ['/acme/checkout/src/main/', { page: 'source', ...inCheckout, at: 'main', path: '' }],
  [
    '/acme/checkout/src/a%2Fb/src/one%20two.ts',
    { page: 'source', ...inCheckout, at: 'a/b', path: 'src/one two.ts' },
  ],
  ['/acme/checkout/branches/', { page: 'branches', ...inCheckout }],
  ['/acme/checkout/branch/feature/one', { page: 'branch', ...inCheckout, name: 'feature/one' }],
  ['/acme/checkout/commits/', { page: 'commits', ...inCheckout }],
  ['/acme/checkout/commits/abc', { page: 'commit', ...inCheckout, hash: 'abc' }],
  ['/acme/checkout/pull-requests/', { page: 'pullRequests', ...inCheckout }],
  ['/acme/checkout/admin', { page: 'repositorySettings', ...inCheckout }],
  [
    '/acme/checkout/admin/addon/app/key',
    { page: 'repositorySettingsModule', ...inCheckout, app: 'app', module: 'key' },
  ],
  [
    '/acme/checkout/addon/app/key',
    { page: 'repositoryModule', ...inCheckout, app: 'app', module: 'key' },
  ],
  ['/acme/', { page: 'owner', name: 'acme' }],
  ['/%7Ba%7D/', { page: 'owner', name: '{a}' }],
  ['/addon/app/key/acme', { page: 'ownerModule', app: 'app', module: 'key', name: 'acme' }],
  ['/acme/workspace/settings/', { page: 'workspaceSettings', workspace: 'acme' }],
  ['/acme/workspace/settings/mirrors', { page: 'mirrors', workspace: 'acme' }],
  [
    '/acme/workspace/settings/addon/app/key',
    { page: 'workspaceSettingsModule', workspace: 'acme', app: 'app', module: 'key' },
  ],
  [
    '/acme/workspace/settings/addon-management/app/configure',
    { page: 'configure', workspace: 'acme', app: 'app' },
  ],
  ['/acme/workspace/settings/nothing', { page: 'notFound' }],
  ['/account/nothing', { page: 'notFound' }],
  ['/acme//branches', { page: 'notFound' }],
  ['/acme/checkout/branch/', { page: 'notFound' }],
] as const)('behavior: %s', ([path, page]) => {
  expect(parseHostPath(path)).toEqual(page)
})
