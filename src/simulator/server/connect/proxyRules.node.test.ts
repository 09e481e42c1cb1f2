import { expect, test } from 'vitest'
import type { ConnectProxyRoute } from '../../../contract/ConnectDescriptor.ts'
import { checkout, createProxyWorld } from '../testing/createProxyWorld.ts'
import { testAppUrl, testDescriptor } from '../testing/testDescriptor.ts'
import { ana, ben } from '../world/people.ts'

const hidden = [{ condition: 'has_feature' }]
const user = encodeURIComponent(ben.uuid)

function routeTo(destination: string, path = '/x'): Record<string, ConnectProxyRoute> {
  return { [path]: { destination } }
}

test.each([
  ['a path below baseUrl', '/deep/check?who={user.account_id}', `${testAppUrl}/deep/check?who=`],
  ['an absolute address', 'https://api.vendor.example/v1?who={user.account_id}', 'https://api.'],
])('default: the destination is %s', async (_title, destination, start) => {
  const { call, calls } = await createProxyWorld({ proxy: routeTo(destination) })
  expect((await call('/x')).status).toBe(200)
  expect(calls[0]?.url.startsWith(start)).toBe(true)
  expect(new URL(calls[0]?.url ?? '').searchParams.get('who')).toBe(ana.accountId)
})

test.each([
  ['/{target_user}', `/${user}`, '{target_user.display_name}', ben.displayName],
  ['/{target_user}/{repository}', `/${user}/${checkout}`, '{repository.slug}', 'checkout'],
  ['/{repository}/{branch}', `/${checkout}/main`, '{branch.name}', 'main'],
  ['/{repository}/{pullrequest}', `/${checkout}/1`, '{pullrequest.id}', '1'],
])('behavior: %s captures what the destination names', async (template, path, name, value) => {
  const { call, calls } = await createProxyWorld({ proxy: routeTo(`/c?value=${name}`, template) })
  await call(path)
  expect(new URL(calls[0]?.url ?? '').searchParams.get('value')).toBe(value)
})

test('behavior: a commit is captured by its hash, shortened or whole', async () => {
  const proxy = {
    ...routeTo('/c?value={pullrequest.source.commit.hash}', '/{repository}/{pullrequest}'),
    ...routeTo('/c?value={commit.hash}', '/of/{repository}/{commit}'),
  }
  const { call, calls } = await createProxyWorld({ proxy })
  const valueOf = (index: number) => new URL(calls[index]?.url ?? '').searchParams.get('value')
  await call(`/${checkout}/1`)
  await call(`/of/${checkout}/${valueOf(0)}`)
  await call(`/of/${checkout}/${valueOf(1)}`)
  expect(valueOf(1)).toMatch(new RegExp(`^${valueOf(0)}[0-9a-f]{28}$`))
  expect(valueOf(2)).toBe(valueOf(1))
  expect((await call(`/of/${checkout}/${valueOf(0)?.slice(0, 6)}`)).status).toBe(404)
})

test.each([
  ['/{pullrequest}', '/1', '{pullrequest}'],
  ['/{pullrequest}/{repository}', `/1/${checkout}`, '{pullrequest}'],
  ['/{branch}', '/main', '{branch}'],
])('behavior: %s captures a child without its parent', async (template, path, child) => {
  const { call, calls } = await createProxyWorld({ proxy: routeTo('/c', template) })
  const response = await call(path)
  expect(response.status).toBe(404)
  expect((await response.json()).error.message).toBe(
    `The app's proxy route must capture {repository} before ${child}.`,
  )
  expect(calls).toEqual([])
})

test('behavior: what a method says stands instead of what the route says', async () => {
  const { call, calls } = await createProxyWorld({
    proxy: {
      '/x': {
        destination: '/of-route',
        scopes: ['webhook'],
        conditions: hidden,
        methods: {
          GET: {},
          POST: { destination: '/of-method', scopes: ['account'], conditions: [] },
        },
      },
    },
  })
  const statuses = [(await call('/x')).status, (await call('/x', { method: 'POST' })).status]
  expect(statuses).toEqual([403, 200])
  expect(calls.map(({ url }) => url)).toEqual([`${testAppUrl}/of-method`])
})

test('behavior: the scopes that the token lacks are named', async () => {
  const proxy = { '/x': { destination: '/c', scopes: ['repository', 'webhook'] } }
  const { call, calls } = await createProxyWorld({ proxy })
  const response = await call('/x')
  expect(response.status).toBe(403)
  expect(await response.json()).toEqual({
    type: 'error',
    error: {
      message: 'Your credentials lack one or more required privilege scopes.',
      detail: {
        required: ['repository', 'webhook'],
        granted: ['account', 'pullrequest:write'],
      },
    },
  })
  expect(calls).toEqual([])
})

test('behavior: a condition that does not hold keeps the call back', async () => {
  const proxy = { '/x': { destination: '/c', conditions: hidden } }
  const { call, calls } = await createProxyWorld({ proxy })
  const response = await call('/x')
  expect(response.status).toBe(403)
  expect((await response.json()).error.message).toBe(
    "A condition of the app's proxy route does not hold.",
  )
  expect(calls).toEqual([])
})

test.each(['PATCH', 'QUERY'])('behavior: %s does not pass', async (method) => {
  const { call, calls } = await createProxyWorld()
  expect((await call(`/check/${checkout}/1`, { method })).status).toBe(405)
  expect(calls).toEqual([])
})

test('behavior: HEAD is a GET whose body stays behind', async () => {
  const { call, calls } = await createProxyWorld()
  const response = await call(`/check/${checkout}/1`, { method: 'HEAD' })
  expect([response.status, await response.text()]).toEqual([200, ''])
  expect(calls[0]?.method).toBe('GET')
})

test('behavior: OPTIONS asks the browser’s question, and never reaches the vendor', async () => {
  const { call, calls } = await createProxyWorld()
  const response = await call(`/check/${checkout}/1`, { method: 'OPTIONS' })
  expect(response.status).toBe(204)
  expect(response.headers.get('Access-Control-Allow-Methods')).toContain('PUT')
  expect(calls).toEqual([])
})

test('behavior: a descriptor of authentication "none" gets no JWT', async () => {
  const { call, calls } = await createProxyWorld({
    descriptor: { authentication: { type: 'none' } },
  })
  await call(`/check/${checkout}/1`)
  expect(calls[0]?.headers.has('Authorization')).toBe(false)
})

test('behavior: an installation that is off has no proxy', async () => {
  const { call, page, base } = await createProxyWorld()
  const clientKey = base.split('/').at(-1) ?? ''
  await page.send('PATCH', `/__simulator/installations/${clientKey}`, { isEnabled: false })
  expect((await call(`/check/${checkout}/1`)).status).toBe(404)
})

test('behavior: the descriptor’s first match is taken', async () => {
  const proxy = { ...routeTo('/one', '/a/{any}'), ...routeTo('/two', '/a/b') }
  const { call, calls } = await createProxyWorld({ proxy })
  await call('/a/b')
  expect(calls[0]?.url).toBe(`${testAppUrl}/one`)
})

test('behavior: the app has no route at all', async () => {
  const { call } = await createProxyWorld({ proxy: {}, descriptor: { key: testDescriptor.key } })
  expect((await call('/x')).status).toBe(404)
})
