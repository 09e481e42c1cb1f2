import { expect, test } from 'vitest'
import { createTestServer } from '../testing/createTestServer.ts'
import { testOrigin } from '../testing/testDescriptor.ts'

const bens = 'http://ben.localhost:7990'

interface SendOptions {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** A browser with one cookie for each host name, as browsers keep them. */
async function openBrowser() {
  const { server } = await createTestServer()
  const cookies = new Map<string, string>()
  async function send(url: string, { headers: own, ...init }: SendOptions = {}): Promise<Response> {
    const { origin, hostname } = new URL(url)
    const headers = {
      Cookie: cookies.get(hostname) ?? '',
      Origin: origin,
      'Sec-Fetch-Site': 'same-origin',
      ...own,
    }
    const response = await server.handle(new Request(url, { ...init, headers }))
    const cookie = response.headers.get('Set-Cookie')?.split(';')[0]
    if (cookie !== undefined) cookies.set(hostname, cookie)
    return response
  }
  const userAt = async (origin: string) =>
    (await (await send(`${origin}/!api/internal/session`)).json()).user.nickname
  return { send, userAt }
}

test('default: a window under the name of a user is theirs', async () => {
  const { userAt } = await openBrowser()
  expect([await userAt(testOrigin), await userAt(bens)]).toEqual(['ana', 'ben'])
})

test('behavior: each window keeps its own answer', async () => {
  const { send } = await openBrowser()
  for (const origin of [testOrigin, bens]) await send(`${origin}/`)
  const denied = await send(`${bens}/!api/internal/consumers/readiness-client/denials`, {
    method: 'PUT',
  })
  expect(denied.status).toBe(204)
  const listAt = async (origin: string) =>
    (await send(`${origin}/!api/internal/account/authorizations`)).json()
  expect(await listAt(testOrigin)).toEqual([])
  expect(await listAt(bens)).toMatchObject([{ decision: 'denied' }])
})

test.each([
  'http://eve.localhost:7990',
  'http://ben.localhost:7991',
  'http://ben.localhost.evil.example:7990',
  'http://a.ben.localhost:7990',
])('behavior: %s is no window', async (origin) => {
  const { send } = await openBrowser()
  expect((await send(`${origin}/`)).status).toBe(403)
})

test.each([
  [bens, testOrigin],
  [testOrigin, bens],
  [bens, 'http://vera.localhost:7990'],
])('behavior: a page at %s cannot act at %s', async (page, target) => {
  const { send } = await openBrowser()
  await send(`${target}/`)
  const response = await send(`${target}/!api/internal/session`, {
    method: 'PUT',
    headers: { Origin: page, 'Sec-Fetch-Site': 'cross-site' },
    body: JSON.stringify({ user: null }),
  })
  expect(response.status).toBe(403)
})
