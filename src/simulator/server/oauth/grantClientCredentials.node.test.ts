import { expect, test } from 'vitest'
import { callRest } from '../testing/callRest.ts'
import { createOAuthWorld, privateConsumer, publicConsumer } from '../testing/createOAuthWorld.ts'

const grant = { grant_type: 'client_credentials' }
const refused = {
  error: 'invalid_grant',
  error_description:
    'Cannot use client_credentials with a consumer marked as "public". Calls for auto generated ' +
    'consumers should use urn:bitbucket:oauth2:jwt instead.',
}

test.each(['2020', '2022'])('default: in %s it acts as the owner', async (era) => {
  const { server, ask, statusOf } = await createOAuthWorld({ era })

  const { access_token: token, ...others } = await (await ask(grant, privateConsumer)).json()

  expect(others).toEqual({
    token_type: 'bearer',
    expires_in: 7_200,
    scopes: 'account email pullrequest:write webhook',
    state: 'client_credentials',
    refresh_token: expect.stringMatching(/^[\w-]{43}$/),
  })
  const user = await (await callRest(server, '/2.0/user', { token })).json()
  expect(user).toMatchObject({ type: 'user', nickname: 'ana' })
  expect(await statusOf(token, '/2.0/workspaces/ana')).toBe(200)
})

test('behavior: since May 2026 it is a user of its own, at home in its workspace', async () => {
  const { server, ask, statusOf } = await createOAuthWorld({ era: '2026' })

  const { access_token: token, ...others } = await (await ask(grant, privateConsumer)).json()

  expect(others).toEqual({
    token_type: 'bearer',
    expires_in: 7_200,
    scope: 'account email pullrequest:write webhook',
    state: 'client_credentials',
  })
  const user = await (await callRest(server, '/2.0/user', { token })).json()
  expect(user).toMatchObject({ type: 'app_user', display_name: 'Acme scripts' })
  const statuses = ['acme/checkout', 'orbit/telemetry'].map((name) =>
    statusOf(token, `/2.0/repositories/${name}`),
  )
  expect(await Promise.all(statuses)).toEqual([200, 404])
  const approve = '/2.0/repositories/acme/checkout/pullrequests/1/approve'
  const participant = await callRest(server, approve, { token, method: 'POST' })
  expect((await participant.json()).user.uuid).toBe(user.uuid)
})

test('behavior: that of a personal workspace sees only that', async () => {
  const { control, ask, statusOf } = await createOAuthWorld({ era: '2026' })
  const made = await control.send('POST', 'consumers', {
    workspace: 'ana',
    name: 'Mine',
    isPrivate: true,
    scopes: ['account', 'repository'],
  })
  const { access_token: token } = await (await ask(grant, await made.json())).json()

  expect(await statusOf(token, '/2.0/workspaces/ana')).toBe(200)
  expect(await statusOf(token, '/2.0/workspaces/acme')).toBe(404)
})

test('behavior: the user of a consumer cannot sign in, nor is it one of the people', async () => {
  const { page, control, ask } = await createOAuthWorld({ era: '2026' })
  const listPeople = async () => (await (await page.get('/!api/internal/session')).json()).users
  const before = await listPeople()
  expect((await ask(grant, privateConsumer)).status).toBe(200)

  expect(await listPeople()).toEqual(before)
  const login = await control.send('POST', 'login', { user: privateConsumer.key })
  expect(login.status).toBe(400)
})

test.each([
  ['a public consumer', publicConsumer],
  ['the consumer of an app', { key: 'readiness-client', secret: 'readiness-secret' }],
])('behavior: %s is refused', async (_title, client) => {
  const { ask } = await createOAuthWorld()

  const response = await ask(grant, client)

  expect(response.status).toBe(400)
  expect(await response.json()).toEqual(refused)
})

test('parameters: scope narrows', async () => {
  const { ask } = await createOAuthWorld()
  const scopesOf = async (scope: string) => {
    const { scopes, error } = await (await ask({ ...grant, scope }, privateConsumer)).json()
    return scopes ?? error
  }

  expect(await scopesOf('email account email')).toBe('email account')
  expect(await scopesOf('project:admin')).toBe('invalid_scope')
})
