import { expect, test } from 'vitest'
import type { SimulatorQuirks } from '../../contract/simulatorQuirks.ts'
import { createControl } from './testing/createControl.ts'
import { createTestServer } from './testing/createTestServer.ts'

// Each quirk that the server has a part in, on and off.

async function start(quirks: Partial<SimulatorQuirks>) {
  const { server, page } = await createTestServer()
  await createControl(server).send('PUT', 'quirks', quirks)
  const options = async () => (await page.loadModules())[0]?.options
  return { server, page, options }
}

test.each([
  [true, ''],
  [false, 'readiness-client'],
])('consumer_is_missing %s: the client id is "%s"', async (isOn, clientId) => {
  const { options, page } = await start({ consumer_is_missing: isOn })
  await page.allow()
  expect(await options()).toMatchObject({ 'client-id': clientId })
})

test('consumer_is_missing: who has allowed the app gets no token with its modules', async () => {
  const { options, page } = await start({ consumer_is_missing: true })
  await page.allow()
  expect(await options()).not.toHaveProperty('access-token')
})

test.each([
  [true, 'https://old-address.example/', 400],
  [false, 'http://localhost:7991', 200],
])('callback_is_wrong %s: the consumer points to %s', async (isOn, address, status) => {
  const { options, page } = await start({ callback_is_wrong: isOn })
  expect(await options()).toMatchObject({ 'callback-url': address })
  expect((await page.requestToken({ disallow_creation: 'false' })).status).toBe(status)
})

test.each([
  [true, 500],
  [false, 200],
])('scopes_list_fails %s: the list of scopes answers %d', async (isOn, status) => {
  const { page } = await start({ scopes_list_fails: isOn })
  expect((await page.get('/site/oauth2/scopes')).status).toBe(status)
})

test.each([
  [true, 500, 'false'],
  [false, 204, 'true'],
])('denial_is_lost %s: storing a denial answers %d', async (isOn, status, isDenied) => {
  const { options, page } = await start({ denial_is_lost: isOn })
  expect((await page.deny()).status).toBe(status)
  expect(await options()).toMatchObject({ 'user-denied': isDenied })
})

test('token_answer token: the endpoint answers with a token', async () => {
  const { page } = await start({ token_answer: 'token' })
  const response = await page.requestToken({ disallow_creation: 'false' })
  expect(await response.json()).toHaveProperty('access_token')
})

test('token_answer html: it answers with a page', async () => {
  const { page } = await start({ token_answer: 'html' })
  const response = await page.requestToken({ disallow_creation: 'false' })
  expect(response.status).toBe(502)
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
})

test('token_answer oauthError: it refuses', async () => {
  const { page } = await start({ token_answer: 'oauthError' })
  const response = await page.requestToken({ disallow_creation: 'false' })
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({
    error: 'unauthorized_client',
    error_description: 'The OAuth consumer is disabled.',
  })
})

test('token_answer unreachable: it does not answer', async () => {
  const { page } = await start({ token_answer: 'unreachable' })
  const response = await page.requestToken({ disallow_creation: 'false' })
  expect(response.type).toBe('error')
})

test('token_answer: a token at hand stays good', async () => {
  const { options, page, server } = await start({})
  await page.allow()
  await createControl(server).send('PUT', 'quirks', { token_answer: 'unreachable' })
  expect(await options()).toHaveProperty('access-token')
})

test.each([
  ['2020', 'scopes'],
  ['2022', 'scopes'],
  ['2026', 'scope'],
])('in %s the scopes of a token stand under "%s"', async (era, name) => {
  const { page, server } = await start({})
  await createControl(server).send('PATCH', 'settings', { era })
  const token = await (await page.requestToken({ disallow_creation: 'false' })).json()
  expect(Object.keys(token).filter((key) => key.startsWith('scope'))).toEqual([name])
  expect(token[name]).toBe('account pullrequest:write')
})
