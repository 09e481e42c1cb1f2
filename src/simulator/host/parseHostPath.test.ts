import { expect, test } from 'vitest'
import { parseHostPath } from './parseHostPath.ts'

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
  ['/acme/checkout', { page: 'notFound' }],
] as const)('behavior: %s', ([path, page]) => {
  expect(parseHostPath(path)).toEqual(page)
})
