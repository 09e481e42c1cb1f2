import { expect, test } from 'vitest'
import { createTestServer } from '../testing/createTestServer.ts'
import { testOrigin } from '../testing/testDescriptor.ts'

/** One browser: all its windows share the cookies. */
async function openBrowser() {
  const { server } = await createTestServer()
  const cookies = new Map<string, string>()
  async function send(method: string, path: string, headers: Record<string, string> = {}) {
    const response = await server.handle(
      new Request(testOrigin + path, {
        method,
        headers: {
          Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          Origin: testOrigin,
          'Sec-Fetch-Site': 'same-origin',
          ...headers,
        },
      }),
    )
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? []
      cookies.set(name, value)
    }
    return response
  }
  const userIn = async (headers: Record<string, string> = {}) =>
    (await (await send('GET', '/!api/internal/session', headers)).json()).user?.nickname
  return { send, userIn, cookies }
}

const bens = { 'X-Simulator-Window': 'ben' }

test('default: a second window is that of its user', async () => {
  const { send, userIn } = await openBrowser()
  await send('GET', '/')
  await send('GET', '/acme/checkout/pull-requests/1?window=ben')
  expect([await userIn(), await userIn(bens), await userIn()]).toEqual(['ana', 'ben', 'ana'])
})

test('behavior: each window keeps its own answer', async () => {
  const { send } = await openBrowser()
  await send('GET', '/')
  await send('GET', '/?window=ben')
  const denials = '/!api/internal/consumers/readiness-client/denials'
  expect((await send('PUT', denials, bens)).status).toBe(204)
  const list = async (headers: Record<string, string> = {}) =>
    (await send('GET', '/!api/internal/account/authorizations', headers)).json()
  expect(await list()).toEqual([])
  expect(await list(bens)).toMatchObject([{ decision: 'denied' }])
})

test.each(['eve', '', '__proto__', 'ben; x=y'])(
  'behavior: a window of "%s" is like any other',
  async (name) => {
    const { send, userIn, cookies } = await openBrowser()
    await send('GET', `/?window=${encodeURIComponent(name)}`)
    expect(await userIn({ 'X-Simulator-Window': name })).toBe('ana')
    expect([...cookies.keys()]).toEqual(['assent_session'])
  },
)

test('behavior: the frame of an app cannot act in a second window either', async () => {
  const { send } = await openBrowser()
  await send('GET', '/?window=ben')
  const foreign = { Origin: 'http://localhost:7991', 'Sec-Fetch-Site': 'same-site' }
  const path = '/!api/internal/consumers/readiness-client/denials'
  for (const headers of [{ ...bens, ...foreign }, foreign]) {
    expect((await send('PUT', `${path}?window=ben`, headers)).status).toBe(403)
  }
})
