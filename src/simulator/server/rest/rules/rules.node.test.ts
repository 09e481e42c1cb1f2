import { expect, test } from 'vitest'
import { callRest } from '../../testing/callRest.ts'
import { createTestServer } from '../../testing/createTestServer.ts'
import { testAppUrl, testOrigin } from '../../testing/testDescriptor.ts'

const checkout = '/2.0/repositories/acme/checkout'

/** An app that Ana has allowed, under some quirks. */
async function start(settings: Record<string, unknown> = {}) {
  const made = await createTestServer()
  const { page, server, clock } = made
  await page.send('PATCH', '/__simulator/settings', settings)
  const token = await page.allow()
  const send = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    server.handle(
      new Request(testOrigin + path, {
        method,
        headers: { Origin: testAppUrl, Authorization: `Bearer ${token}`, ...headers },
      }),
    )
  const get = async (path: string) => (await send(path)).json()
  return { ...made, clock, send, get }
}

test('parameters: fields', async () => {
  const { get } = await start()
  expect(await get(`${checkout}?fields=slug,workspace.slug`)).toEqual({
    slug: 'checkout',
    workspace: { slug: 'acme' },
  })
  const list = await get('/2.0/repositories/acme?fields=values.slug,size')
  expect(list).toEqual({ size: 2, values: [{ slug: 'checkout' }, { slug: 'website' }] })
})

test('behavior: failures stay whole, whatever the fields', async () => {
  const { get } = await start()
  expect(await get('/2.0/repositories/acme/nothing?fields=slug')).toMatchObject({ type: 'error' })
})

test('parameters: q and sort', async () => {
  const { get } = await start()
  const list = async (query: Record<string, string>) => {
    const { values } = await get(`/2.0/repositories/acme?${new URLSearchParams(query).toString()}`)
    return values.map(({ slug }: { slug: string }) => slug)
  }
  expect(await list({ sort: 'slug' })).toEqual(['checkout', 'website'])
  expect(await list({ sort: '-slug' })).toEqual(['website', 'checkout'])
  expect(await list({ q: 'is_private = true' })).toEqual(['checkout'])
  expect(await list({ q: 'name ~ "WEB" OR slug = "x"' })).toEqual(['website'])
})

test.each(['q=slug', 'q=slug = x', 'sort=a,b', 'sort=-', 'pagelen=101', 'page=0', 'pagelen=1e3'])(
  'behavior: %s is refused with 400',
  async (query) => {
    const { send } = await start()
    const response = await send(`/2.0/repositories/acme?${query.replaceAll(' ', '%20')}`)
    expect([response.status, (await response.json()).error.message]).toEqual([
      400,
      expect.stringMatching(/^Invalid /),
    ])
  },
)

test('behavior: next keeps what was asked', async () => {
  const { get } = await start()
  const query = new URLSearchParams({ pagelen: '1', fields: '+next,-values.links', sort: '-slug' })
  const first = await get(`/2.0/repositories/acme?${query.toString()}`)
  const second = await get(first.next.replace(testOrigin, ''))
  expect([first.values[0].slug, second.values[0].slug]).toEqual(['website', 'checkout'])
  expect(second.values[0]).not.toHaveProperty('links')
})

test('behavior: a client that has the answer gets 304', async () => {
  const { send } = await start()
  for (const path of [checkout, `${checkout}/src/main/README.md`]) {
    const first = await send(path)
    const tag = first.headers.get('ETag') ?? ''
    expect(tag).toMatch(/^(?:W\/)?"[\w-]+"$/)
    for (const known of [tag, `"x", ${tag}`, '*', tag.replace('W/', '')]) {
      const again = await send(path, { 'If-None-Match': known })
      expect([again.status, await again.text()]).toEqual([304, ''])
      expect(again.headers.get('ETag')).toBe(tag)
    }
    expect((await send(path, { 'If-None-Match': '"x"' })).status).toBe(200)
  }
})

test('behavior: the tag is another one for other fields', async () => {
  const { send } = await start()
  const tag = (await send(checkout)).headers.get('ETag') ?? ''
  const other = await send(`${checkout}?fields=slug`, { 'If-None-Match': tag })
  expect(other.status).toBe(200)
})

test('parameters: etags_are_ignored', async () => {
  const { send } = await start({ etags_are_ignored: true })
  const tag = (await send(checkout)).headers.get('ETag') ?? ''
  expect((await send(checkout, { 'If-None-Match': tag })).status).toBe(200)
})

test('behavior: HEAD answers as GET, without a body', async () => {
  const { send } = await start()
  const head = await send(checkout, {}, 'HEAD')
  const get = await send(checkout)
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect(head.headers.get('ETag')).toBe(get.headers.get('ETag'))
})

test('behavior: pages of any origin may ask, and read what matters', async () => {
  const { server, send } = await start()
  const asked = await server.handle(
    new Request(testOrigin + checkout, {
      method: 'OPTIONS',
      headers: {
        Origin: testAppUrl,
        'Access-Control-Request-Method': 'PUT',
        'Access-Control-Request-Headers': 'authorization,if-none-match',
      },
    }),
  )
  expect([asked.status, asked.headers.get('Access-Control-Max-Age')]).toEqual([204, '86400'])
  expect(asked.headers.get('Access-Control-Allow-Headers')).toMatch(/Authorization.*If-None-Match/)
  const exposed = (await send(checkout)).headers.get('Access-Control-Expose-Headers') ?? ''
  expect(exposed.split(',')).toEqual(
    expect.arrayContaining(['ETag', 'Location', 'X-OAuth-Scopes', 'X-RateLimit-Remaining']),
  )
})

const limitOf = ({ headers }: Response) =>
  ['Limit', 'Remaining', 'Reset', 'NearLimit', 'Resource'].map((name) =>
    headers.get(`X-RateLimit-${name}`),
  )

test('behavior: calls are not counted by default', async () => {
  const { send } = await start()
  expect(limitOf(await send(checkout))).toEqual([null, null, null, null, null])
})

test('parameters: rate_limit', async () => {
  const { send, clock } = await start({ rate_limit: true, rate_limit_requests: 3 })
  const first = await send(checkout)
  expect(limitOf(first)).toEqual(['3, 3;w=3600', '2', '3600', 'false', 'repositories'])
  clock.time += 60_000
  await send(checkout)
  const last = await send(checkout)
  expect(limitOf(last)).toEqual(['3, 3;w=3600', '0', '3540', 'true', 'repositories'])
  const over = await send(checkout)
  expect([over.status, over.headers.get('Retry-After'), await over.json()]).toEqual([
    429,
    '3540',
    { type: 'error', error: { message: 'Rate limit for this resource has been exceeded' } },
  ])
  // An hour after the first, there is one again.
  clock.time += 3_540_000
  expect([(await send(checkout)).status, (await send(checkout)).status]).toEqual([200, 429])
})

test('behavior: others, other addresses and the host’s own pages are not held up', async () => {
  const { send, server, page } = await start({
    rate_limit: true,
    rate_limit_requests: 1,
    rate_limit_anonymous_requests: 2,
  })
  await send(checkout)
  expect((await send(checkout)).status).toBe(429)
  expect((await send('/2.0/user')).status).toBe(200)
  expect((await page.get(`/!api${checkout}`)).status).toBe(200)
  const website = '/2.0/repositories/acme/website'
  const anonymous = async () => (await callRest(server, website)).status
  expect([await anonymous(), await anonymous(), await anonymous()]).toEqual([200, 200, 429])
  await page.send('POST', '/__simulator/reset', {})
  await page.send('PATCH', '/__simulator/settings', { rate_limit: true })
  expect(await anonymous()).toBe(200)
})

test('parameters: near_limit_form', async () => {
  const { send } = await start({ rate_limit: true, near_limit_form: 'number' })
  expect((await send(checkout)).headers.get('X-RateLimit-NearLimit')).toBe('999')
})
