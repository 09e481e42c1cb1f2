import { expect, test } from 'vitest'
import { createAppAdmin, gaugeUrl, readMessage } from '../testing/createAppAdmin.ts'
import { gaugeDescriptor as descriptor } from '../testing/createAppWorld.ts'

const authorize = '/addons/authorize'
const scopes = ['account', 'repository']
const back = 'https://gauge.example/done?state=a%20b'

async function startRegistered(kind: 'shared' | 'personal' = 'shared', user = 'ana') {
  const admin = await createAppAdmin(user)
  const app = { descriptor, kind }
  await admin.page.send('POST', '/__simulator/login', { user: 'ana' })
  await admin.send('POST', '/workspaces/acme/apps', app)
  await admin.page.send('POST', '/__simulator/login', { user })
  return admin
}

test('default: the user sees what is asked, and goes back with the client key', async () => {
  const { read, send, calls } = await startRegistered()
  const query = new URLSearchParams({ addon_key: 'gauge', redirect_uri: back })
  const review = await read(`${authorize}?${query}`)
  expect(review).toMatchObject({
    app: { name: 'Gauge', scopes: [{ name: 'account' }, { name: 'repository' }] },
    accounts: [
      { slug: 'acme', name: 'Acme', is_installed: false },
      { slug: 'ana', name: 'Ana Moreno', is_installed: false },
    ],
    closed_reason: null,
    cancel_url: 'https://gauge.example/done?state=a+b&error=access_denied',
  })
  const body = { addon_key: 'gauge', redirect_uri: back, workspace: 'acme', scopes }
  const response = await send('POST', authorize, body)
  expect(response.status).toBe(201)
  // The callback was there before the answer.
  expect(calls).toEqual(['/installed'])
  const { client_key: key, redirect_url: url } = await response.json()
  expect(key).toMatch(/^ari:/)
  expect(new URL(url).searchParams.get('client_key')).toBe(key)
  expect(new URL(url).searchParams.get('state')).toBe('a b')
})

test('parameters: no redirect_uri: the user stays', async () => {
  const { read, send } = await startRegistered()
  expect((await read(`${authorize}?addon_key=gauge`)).cancel_url).toBeNull()
  const body = { addon_key: 'gauge', workspace: 'acme', scopes }
  expect((await (await send('POST', authorize, body)).json()).redirect_url).toBeNull()
})

test('parameters: descriptor_uri: an app that is not registered', async () => {
  const { send, read } = await createAppAdmin()
  const query = new URLSearchParams({ descriptor_uri: gaugeUrl, redirect_uri: back })
  expect((await read(`${authorize}?${query}`)).app.key).toBe('gauge')
  const body = { descriptor_uri: gaugeUrl, redirect_uri: back, workspace: 'ana', scopes }
  const { client_key: key } = await (await send('POST', authorize, body)).json()
  expect(key).toMatch(/^connection:/)
  const { accounts } = await read(`${authorize}?${query}`)
  expect(accounts).toContainEqual({ slug: 'ana', name: 'Ana Moreno', is_installed: true })
})

test.each([
  ['neither', {}, 400, 'The address needs either addon_key or descriptor_uri, and it has neither.'],
  [
    'both',
    { addon_key: 'gauge', descriptor_uri: gaugeUrl },
    400,
    'The address needs either addon_key or descriptor_uri, and it has both.',
  ],
  ['an unknown key', { addon_key: 'x' }, 404, 'addon_key: no app with the key "x" is registered.'],
  [
    'a relative redirect_uri',
    { addon_key: 'gauge', redirect_uri: '/done' },
    400,
    'redirect_uri: must be a whole address, with http:// or https:// in front.',
  ],
  [
    'a script as redirect_uri',
    { addon_key: 'gauge', redirect_uri: 'javascript:alert(1)' },
    400,
    'redirect_uri: must be a whole address, with http:// or https:// in front.',
  ],
  [
    'a template',
    { addon_key: 'gauge', redirect_uri: 'https://gauge.example/{user.uuid}' },
    400,
    'redirect_uri: context parameters in braces cannot be used here.',
  ],
  [
    'a relative descriptor_uri',
    { descriptor_uri: 'gauge.json' },
    400,
    'descriptor_uri: must be a whole address, with http:// or https:// in front.',
  ],
] as const)('behavior: an address with %s is refused by page and API', async (...row) => {
  const [, query, status, message] = row
  const { page, get } = await startRegistered()
  const search = new URLSearchParams(query)
  const response = await get(`${authorize}?${search}`)
  expect([response.status, await readMessage(response)]).toEqual([status, message])
  const shown = await page.get(`/site/addons/authorize?${search}`)
  expect([shown.status, shown.headers.get('Location')]).toEqual([status, null])
})

test.each([
  'https://elsewhere.example/done',
  'https://gauge.example.evil/',
  'https://gauge.example@evil.example/',
  'https://user:pass@gauge.example/',
  'http://gauge.example/',
  'https://gauge.example:8443/',
])('behavior: nobody is sent to %s', async (redirectUri) => {
  const { get, send, calls } = await startRegistered()
  const query = { addon_key: 'gauge', redirect_uri: redirectUri }
  const review = await get(`${authorize}?${new URLSearchParams(query)}`)
  const granted = await send('POST', authorize, { ...query, workspace: 'acme', scopes })
  const unregistered = { descriptor_uri: gaugeUrl, redirect_uri: redirectUri }
  const classic = await get(`${authorize}?${new URLSearchParams(unregistered)}`)
  expect([review.status, granted.status, classic.status]).toEqual([400, 400, 400])
  expect(await readMessage(review)).toBe(
    "redirect_uri: must begin with the app's baseUrl, https://gauge.example.",
  )
  expect(calls).toEqual([])
})

test('behavior: a registered app refuses its descriptor_uri', async () => {
  const { get } = await startRegistered()
  const response = await get(`${authorize}?${new URLSearchParams({ descriptor_uri: gaugeUrl })}`)
  expect(await readMessage(response)).toBe('The app "gauge" is registered: install it by its key.')
})

test('behavior: only where the user is an admin', async () => {
  const { read, send } = await startRegistered('shared', 'ben')
  const { accounts } = await read(`${authorize}?addon_key=gauge`)
  expect(accounts.map(({ slug }: { slug: string }) => slug)).toEqual(['orbit'])
  const body = { addon_key: 'gauge', workspace: 'acme', scopes }
  expect((await send('POST', authorize, body)).status).toBe(403)
})

test('behavior: a personal app only in its own workspace', async () => {
  const owner = await startRegistered('personal')
  const { accounts } = await owner.read(`${authorize}?addon_key=gauge`)
  expect(accounts.map(({ slug }: { slug: string }) => slug)).toEqual(['acme'])
  const other = await startRegistered('personal', 'ben')
  expect((await other.read(`${authorize}?addon_key=gauge`)).accounts).toEqual([])
})

test('behavior: scopes that were raised meanwhile are shown first', async () => {
  const { send } = await startRegistered()
  await send('PUT', '/workspaces/acme/apps/gauge', { scopes: [...scopes, 'email'] })
  const body = { addon_key: 'gauge', workspace: 'acme', scopes }
  expect((await send('POST', authorize, body)).status).toBe(409)
})

test('behavior: a vendor that refuses is no installation, and no redirect', async () => {
  const { vendor, send, read } = await startRegistered()
  vendor.status = 500
  const body = { addon_key: 'gauge', redirect_uri: back, workspace: 'acme', scopes }
  const response = await send('POST', authorize, body)
  expect(response.status).toBe(502)
  expect(await readMessage(response)).toContain('It answered 500.')
  expect((await read(`${authorize}?addon_key=gauge`)).accounts[0].is_installed).toBe(false)
})

test('behavior: since February 2026 the page says so, and grants nothing', async () => {
  const { changeEra, read, send } = await startRegistered()
  await changeEra('2026')
  const review = await read(`${authorize}?addon_key=gauge`)
  expect(review.closed_reason).toMatch(/^Since 2 February 2026/)
  const body = { addon_key: 'gauge', workspace: 'acme', scopes }
  expect((await send('POST', authorize, body)).status).toBe(403)
})

test('behavior: signed out, nothing is told of the app', async () => {
  const { page, get } = await startRegistered()
  await page.send('POST', '/__simulator/login', { user: null })
  expect((await get(`${authorize}?addon_key=gauge`)).status).toBe(401)
})
