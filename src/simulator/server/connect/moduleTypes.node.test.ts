import { expect, test } from 'vitest'
import type { ConnectDescriptor, ConnectModules } from '../../../contract/ConnectDescriptor.ts'
import type { ConnectModule } from '../../../contract/ConnectModule.ts'
import { connectModuleTypes } from '../../../contract/connectModuleTypes.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { testDescriptor, testOrigin } from '../testing/testDescriptor.ts'
import { acme, ana } from '../world/people.ts'
import { isConnectModuleType } from './isConnectModuleType.ts'
import { toTargetPath } from './toTargetPath.ts'

const places = Object.keys(connectModuleTypes)
  .filter(isConnectModuleType)
  .flatMap((type) => {
    const locations: readonly string[] = connectModuleTypes[type].locations
    return (locations.length === 0 ? [undefined] : locations).map((location) => ({
      type,
      location,
    }))
  })

const name = { value: 'One' }

function describe(modules: ConnectModules, scopes = ['account', 'pullrequest']): ConnectDescriptor {
  return { ...testDescriptor, scopes, modules }
}

async function load(descriptor: ConnectDescriptor, pagePath: string, ...modules: string[]) {
  const { page } = await createTestServer({ descriptor })
  const href = testOrigin + (toTargetPath(pagePath) ?? '')
  const path = `/!api/internal/connect/modules/${encodeURIComponent(acme.uuid)}`
  const response = await page.send('POST', path, [
    { target: { type: '', links: { self: { href } } }, modules },
  ])
  const found: ConnectModule[] = await response.json()
  return found
}

test.each(places)('default: $type at $location', async ({ type, location }) => {
  const module = { key: 'one', name, url: '/one', ...(location !== undefined && { location }) }
  const place = location === undefined ? type : `${type}:${location}`
  const found = await load(describe({ [type]: [module] }), '/acme/checkout', place)
  expect(found).toMatchObject([{ module_type: type, module_key: 'one', descriptor: module }])
})

test.each([
  ['/acme/checkout', '{repository.full_name}', 'acme%2Fcheckout'],
  ['/acme/checkout/', '{repository.slug}', 'checkout'],
  ['/acme/checkout/admin', '{repository.slug}', 'checkout'],
  ['/acme/checkout/pull-requests/1', '{pullrequest.id}', '1'],
  ['/acme/checkout/branch/main', '{branch.name}', 'main'],
  ['/acme/checkout/src/main/README.md', '{file.path}', 'README.md'],
  ['/acme/checkout/src/main/README.md', '{file.name}', 'README.md'],
  ['/acme/', '{workspace.slug}', 'acme'],
  ['/acme/', '{principal.uuid}', encodeURIComponent(acme.uuid)],
  ['/acme/', '{user.uuid}', encodeURIComponent(ana.uuid)],
])('behavior: on %s %s is %s', async (pagePath, placeholder, value) => {
  const module = { key: 'one', name, url: `/one?value=${placeholder}` }
  const [found] = await load(describe({ generalPages: [module] }), pagePath, 'generalPages')
  expect(found?.url).toContain(`?value=${value}&`)
})

test.each([
  ['{repository.uuid}', ['account']],
  ['{branch.name}', ['account']],
  ['{user.uuid}', ['repository']],
  ['{workspace.slug}', ['repository']],
  ['{pullrequest.id}', ['repository', 'account']],
  ['{nobody.knows}', ['account', 'pullrequest']],
])('behavior: %s stays as it is with the scopes %j', async (placeholder, scopes) => {
  const module = { key: 'one', name, url: `/one?value=${placeholder}` }
  const descriptor = describe({ generalPages: [module] }, scopes)
  const [found] = await load(descriptor, '/acme/checkout/pull-requests/1', 'generalPages')
  expect(new URL(found?.url ?? '').searchParams.get('value')).toBe(placeholder)
})

test('behavior: modules come by weight, and those of a failing condition do not come', async () => {
  const pages = [
    { key: 'heavy', name, url: '/', weight: 300 },
    { key: 'plain', name, url: '/' },
    { key: 'light', name, url: '/', weight: 1 },
    { key: 'hidden', name, url: '/', conditions: [{ condition: 'has_feature' }] },
  ]
  const found = await load(describe({ generalPages: pages }), '/acme/checkout', 'generalPages')
  expect(found.map(({ module_key: key }) => key)).toEqual(['light', 'plain', 'heavy'])
})

test.each([
  [['md', 'txt'], 1],
  [['ts'], 0],
])('behavior: a file view for %j is shown for README.md: %d', async (extensions, count) => {
  const view = { key: 'one', name, url: '/', file_matches: { extensions } }
  const page = '/acme/checkout/src/main/README.md'
  expect(await load(describe({ fileViews: [view] }), page, 'fileViews')).toHaveLength(count)
})

test('behavior: a personal context is for the installer alone, on all repositories', async () => {
  const page = { key: 'one', name, url: '/' }
  const personal = { ...describe({ generalPages: [page] }), contexts: ['personal' as const] }
  // Vera installed it.
  expect(await load(personal, '/acme/checkout', 'generalPages')).toEqual([])
})

test.each([
  ['/acme/checkout/src', '{repository.slug}', 'checkout'],
  ['/acme/checkout/src/main/src', '{directory.path}', 'src'],
  ['/acme/checkout/src/main/src/', '{branch.name}', 'main'],
  ['/acme/checkout/branches/', '{repository.slug}', 'checkout'],
  ['/acme/checkout/addon/readiness/one', '{repository.slug}', 'checkout'],
  ['/acme/checkout/admin/addon/readiness/one', '{repository.slug}', 'checkout'],
  ['/acme/workspace/settings/mirrors', '{workspace.slug}', 'acme'],
  ['/addon/readiness/one/acme', '{workspace.slug}', 'acme'],
])('behavior: also on %s %s is %s', async (pagePath, placeholder, value) => {
  const module = { key: 'one', name, url: `/one?value=${placeholder}` }
  const [found] = await load(describe({ generalPages: [module] }), pagePath, 'generalPages')
  expect(found?.url).toContain(`?value=${value}&`)
})

test.each(['/account/settings/features/', '/a/b/c/d', '/'])(
  'behavior: %s shows no such thing',
  (path) => {
    expect(toTargetPath(path)).toBeUndefined()
  },
)
