import { expect, test } from 'vitest'
import { readMessage } from '../testing/createAppAdmin.ts'
import { createOAuthWorld, publicConsumer } from '../testing/createOAuthWorld.ts'

const internal = '/!api/internal'
const path = `${internal}/workspaces/acme/consumers`
const fields = {
  name: 'Night shift',
  description: '',
  url: '',
  callback_url: 'http://localhost:1/back',
  is_private: true,
  scopes: ['account'],
}
const noAddress = 'callback_url: Must be a whole address, without a fragment.'
const dashboard = 'consumer:acme-dashboard'

test('default: the page of the seed', async () => {
  const { page } = await createOAuthWorld()

  const response = await page.get(path)

  const { workspace, scopes, consumers } = await response.json()
  expect(workspace).toEqual({ slug: 'acme', name: 'Acme' })
  expect(scopes).toHaveLength(27)
  expect(consumers).toEqual([
    expect.objectContaining({ key: 'acme-scripts-key', is_private: true }),
    {
      id: dashboard,
      key: 'acme-dashboard-key',
      name: 'Acme dashboard',
      description: 'Shows all who work at Acme what waits for a review.',
      url: 'https://dashboard.example',
      callback_url: 'http://localhost:7992/callback',
      is_private: false,
      scopes: ['account', 'pullrequest'],
    },
  ])
  expect(JSON.stringify(consumers)).not.toContain('secret')
})

test('behavior: a new one has a key and a secret that work', async () => {
  const { page, ask } = await createOAuthWorld()

  const made = await page.send('POST', path, fields)
  const { id, key, ...others } = await made.json()

  expect(made.status).toBe(201)
  expect(key).toMatch(/^[a-zA-Z\d]{18}$/)
  expect(others).toEqual(fields)
  const { client_secret: secret } = await (await page.get(`${path}/${id}/secret`)).json()
  const grant = { grant_type: 'client_credentials' }
  expect((await ask(grant, { key, secret })).status).toBe(200)
})

test('behavior: a change counts at once', async () => {
  const { page, ask, getCode } = await createOAuthWorld()
  const change = {
    ...fields,
    name: 'Renamed',
    is_private: true,
    callback_url: 'http://localhost:2/',
  }

  expect((await page.send('PUT', `${path}/${dashboard}`, change)).status).toBe(200)

  await expect(getCode({ redirect_uri: 'http://localhost:7992/callback' })).rejects.toThrow(
    'Invalid redirect_uri',
  )
  expect((await ask({ grant_type: 'client_credentials' })).status).toBe(200)
})

test('behavior: with a consumer ends all that it was granted', async () => {
  const { page, ask, getCode, getTokens, statusOf } = await createOAuthWorld()
  const { access_token: token, refresh_token: refreshToken } = await getTokens()
  const code = await getCode()
  expect(await statusOf(token)).toBe(200)

  expect((await page.send('DELETE', `${path}/${dashboard}`)).status).toBe(204)

  expect(await statusOf(token)).toBe(401)
  expect((await ask({ grant_type: 'authorization_code', code })).status).toBe(400)
  const refresh = { grant_type: 'refresh_token', refresh_token: refreshToken }
  expect((await (await ask(refresh)).json()).error).toBe('unauthorized_client')
  expect(await (await page.get(`${internal}/account/authorizations`)).json()).toEqual([])
})

test('behavior: App authorizations lists the grant, and Revoke ends it at the next call', async () => {
  const { page, ask, getTokens, getCode, statusOf } = await createOAuthWorld()
  const { access_token: token, refresh_token: refreshToken } = await getTokens()
  const code = await getCode()

  const [granted] = await (await page.get(`${internal}/account/authorizations`)).json()
  expect(granted).toMatchObject({
    app_name: 'Acme dashboard',
    vendor_name: 'Acme',
    decision: 'approved',
    scopes: [{ name: 'account' }, { name: 'pullrequest' }],
  })
  await page.send('DELETE', `${internal}/account/authorizations/${granted.id}`)

  expect(await statusOf(token)).toBe(401)
  const exchange = await ask({ grant_type: 'authorization_code', code })
  expect((await exchange.json()).error_description).toBe('The specified code is not valid.')
  const refresh = await ask({ grant_type: 'refresh_token', refresh_token: refreshToken })
  expect((await refresh.json()).error_description).toBe('Invalid refresh_token')
  // The control: granted again, it works again.
  expect(await statusOf((await getTokens(publicConsumer)).access_token)).toBe(200)
})

test.each([
  ['name: Must not be empty.', { name: ' ' }],
  ['scopes: Choose at least one scope.', { scopes: [] }],
  ['scopes.0: "nonsense" is not a scope of Bitbucket Cloud.', { scopes: ['nonsense'] }],
  [
    'url: Must be a whole address, with http:// or https:// in front.',
    { url: 'javascript:alert(1)' },
  ],
  [noAddress, { callback_url: 'javascript://x/%0Aalert(1)' }],
  [noAddress, { callback_url: 'data://x' }],
  [noAddress, { callback_url: 'callback' }],
  [noAddress, { callback_url: 'http://a/#b' }],
  [noAddress, { callback_url: '//x' }],
])('behavior: it is told "%s" about %j', async (message, change) => {
  const { page } = await createOAuthWorld()

  const response = await page.send('POST', path, { ...fields, ...change })

  expect(response.status).toBe(400)
  expect(await readMessage(response)).toBe(message)
  expect((await page.send('POST', path, fields)).status).toBe(201)
})

test.each([
  ['a member', 'ben', 403],
  ['nobody', null, 401],
])('behavior: %s does not see them', async (_title, user, status) => {
  const { page } = await createOAuthWorld()
  await page.send('POST', '/__simulator/login', { user })

  expect((await page.get(path)).status).toBe(status)
  expect((await page.get(`${path}/${dashboard}/secret`)).status).toBe(status)
  expect((await page.send('DELETE', `${path}/${dashboard}`)).status).toBe(status)
})

test('behavior: another workspace does not have it', async () => {
  const { page } = await createOAuthWorld()
  const elsewhere = `${internal}/workspaces/ana/consumers`

  expect((await page.get(`${elsewhere}/${dashboard}/secret`)).status).toBe(404)
  expect((await page.get(`${path}/${dashboard}/secret`)).status).toBe(200)
})

test('behavior: consumers and grants outlive the process', async () => {
  const { server, page, getTokens } = await createOAuthWorld()
  await getTokens()
  await page.send('POST', path, fields)

  const { consumers = [], consents } = server.takeState()

  expect(consumers.map(({ name }) => name)).toEqual([
    'Acme scripts',
    'Acme dashboard',
    'Night shift',
  ])
  expect(consents).toMatchObject([{ app: dashboard, decision: 'approved' }])
})

test('the control API makes and deletes one', async () => {
  const { control, ask } = await createOAuthWorld()

  const made = await control.send('POST', 'consumers', {
    workspace: 'orbit',
    name: 'Probe',
    isPrivate: true,
    scopes: ['account'],
  })

  expect(made.status).toBe(201)
  const { id, ...client } = await made.json()
  const grant = { grant_type: 'client_credentials' }
  expect((await ask(grant, client)).status).toBe(200)
  expect((await control.state()).consumers.at(-1)).toMatchObject({ id, workspace: 'orbit' })
  expect((await control.send('DELETE', `consumers/${id}`)).status).toBe(204)
  expect((await ask(grant, client)).status).toBe(400)
  expect((await control.send('DELETE', `consumers/${id}`)).status).toBe(404)
})
