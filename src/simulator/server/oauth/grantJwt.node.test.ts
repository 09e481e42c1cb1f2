import { expect, test } from 'vitest'
import { callRest } from '../testing/callRest.ts'
import { createControl } from '../testing/createControl.ts'
import { gaugeDescriptor } from '../testing/createAppWorld.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { signAppJwt, type SignAppJwtParameters } from '../testing/signAppJwt.ts'
import { testOrigin } from '../testing/testDescriptor.ts'

const path = '/site/oauth2/access_token'
const checkout = '{c4ec0000-0000-4000-8000-000000000021}'
const website = '{eb5e0000-0000-4000-8000-000000000022}'
const telemetry = '{7e1e0000-0000-4000-8000-000000000023}'
const grant = 'urn:bitbucket:oauth2:jwt'

async function start() {
  const { server, clock } = await createTestServer()
  const control = createControl(server)
  const descriptor = { ...gaugeDescriptor, scopes: ['account', 'pullrequest'] }
  const app = await control.install({ descriptor, kind: 'shared', owner: 'acme' })
  const sign = (options: Partial<SignAppJwtParameters> = {}) =>
    signAppJwt({ ...app, now: clock.time, method: 'POST', path, ...options })
  const request = (body: BodyInit, authorization = `JWT ${sign()}`) =>
    server.handle(
      new Request(testOrigin + path, {
        method: 'POST',
        headers: { Authorization: authorization },
        body,
      }),
    )
  const ask = (fields: Record<string, string> = {}, authorization?: string) =>
    request(new URLSearchParams({ grant_type: grant, ...fields }), authorization)
  return { server, control, app, sign, request, ask }
}

test('default', async () => {
  const { server, ask } = await start()
  const { access_token: token, ...others } = await (await ask()).json()
  expect(others).toEqual({
    token_type: 'bearer',
    expires_in: 7_200,
    scopes: 'account pullrequest',
    state: 'jwt',
  })
  const statuses = async (address: string) => (await callRest(server, address, { token })).status
  // It acts as the workspace that the app is installed in.
  expect(await statuses('/2.0/repositories/acme/checkout')).toBe(200)
  expect(await statuses('/2.0/repositories/orbit/telemetry')).toBe(404)
  expect(await statuses('/2.0/user')).toBe(403)
})

test('parameters: scope narrows', async () => {
  const { server, ask } = await start()
  const { access_token: token, scopes } = await (await ask({ scope: 'repository' })).json()
  expect(scopes).toBe('repository')
  const response = await callRest(server, '/2.0/repositories/acme/checkout/pullrequests', { token })
  expect(response.status).toBe(403)
})

test('behavior: since May 2026 the scopes stand under another name', async () => {
  const { control, ask } = await start()
  await control.send('PATCH', 'settings', { era: '2026' })
  const body = await (await ask()).json()
  expect(body.scope).toBe('account pullrequest')
  expect(body).not.toHaveProperty('scopes')
})

test('behavior: a multipart form is as good', async () => {
  const { request } = await start()
  const form = new FormData()
  form.set('grant_type', grant)
  expect((await request(form)).status).toBe(200)
})

test('behavior: neither qsh nor sub is needed, as public apps send none', async () => {
  const { app, sign, ask } = await start()
  const claims = { qsh: undefined, sub: undefined, iss: app.clientKey }
  expect((await ask({}, `JWT ${sign({ claims })}`)).status).toBe(200)
})

test.each([
  ['nothing', () => ''],
  ['a forged token', (sign) => `JWT ${sign({ sharedSecret: 'x'.repeat(43) })}`],
  ['an expired token', (sign) => `JWT ${sign({ claims: { exp: 1_600_000_000 } })}`],
  ['another scheme', (sign) => `Bearer ${sign()}`],
] satisfies [string, (sign: (options?: Partial<SignAppJwtParameters>) => string) => string][])(
  'behavior: %s gets no token',
  async (_title, authorize) => {
    const { sign, ask } = await start()
    const response = await ask({}, authorize(sign))
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      error: 'unauthorized_client',
      error_description: 'Invalid OAuth client credentials',
    })
  },
)

test.each([
  [{ scope: 'pullrequest:write' }, 'invalid_scope'],
  [{ scope: 'nonsense' }, 'invalid_scope'],
  [{ bitbucket_repository: '{1}' }, 'invalid_request'],
  [{ bitbucket_repository: '' }, 'invalid_request'],
  [{ bitbucket_repository: 'acme/checkout' }, 'invalid_request'],
  [{ bitbucket_repository: telemetry }, 'invalid_request'],
])('behavior: %j is refused', async (fields, error) => {
  const { ask } = await start()
  expect((await (await ask(fields)).json()).error).toBe(error)
})

test('parameters: bitbucket_repository, once or more, urlencoded or multipart', async () => {
  const { server, request } = await start()
  const open = async (body: URLSearchParams | FormData, names: string[]) => {
    body.append('grant_type', grant)
    for (const name of names) body.append('bitbucket_repository', name)
    const { access_token: token } = await (await request(body)).json()
    const places = ['repositories/acme/checkout', 'repositories/acme/website', 'workspaces/acme']
    const all = places.map((place) => callRest(server, `/2.0/${place}`, { token }))
    const list = await callRest(server, '/2.0/repositories/acme', { token })
    const { values } = await list.json()
    return [...(await Promise.all(all)).map(({ status }) => status), values.length]
  }

  // One may be asked for twice.
  expect(await open(new URLSearchParams(), [checkout, checkout])).toEqual([200, 403, 403, 1])
  expect(await open(new FormData(), [checkout, website])).toEqual([200, 200, 403, 2])
  // The control: without a limit.
  expect((await open(new URLSearchParams(), [])).slice(0, 3)).toEqual([200, 200, 200])
})

test('behavior: the token ends with the installation', async () => {
  const { server, control, app, ask } = await start()
  const { access_token: token } = await (await ask()).json()
  await control.send('DELETE', `installations/${encodeURIComponent(app.clientKey)}`)
  const response = await callRest(server, '/2.0/repositories/acme/website', { token })
  expect(response.status).toBe(401)
})
