import { expect, test } from 'vitest'
import { createOAuthWorld, privateConsumer, publicConsumer } from '../testing/createOAuthWorld.ts'

const daySeconds = 86_400
const refused = { error: 'invalid_request', error_description: 'Invalid refresh_token' }

async function start(settings: Record<string, unknown> = {}) {
  const world = await createOAuthWorld({ era: '2026', ...settings })
  const refresh = (
    refreshToken: string,
    fields: Record<string, string> = {},
    client?: typeof publicConsumer,
  ) => world.ask({ grant_type: 'refresh_token', refresh_token: refreshToken, ...fields }, client)
  const advance = (days: number) =>
    world.control.send('POST', 'clock', { advanceSeconds: days * daySeconds })
  return { ...world, refresh, advance, first: await world.getTokens() }
}

test('default: since May 2026 each use brings a new one', async () => {
  const { first, refresh, statusOf } = await start()

  const {
    access_token: token,
    refresh_token: refreshToken,
    ...others
  } = await (await refresh(first.refresh_token)).json()

  expect(others).toEqual({
    token_type: 'bearer',
    expires_in: 7_200,
    scope: 'account pullrequest',
    state: 'refresh_token',
  })
  expect(refreshToken).not.toBe(first.refresh_token)
  expect(token).not.toBe(first.access_token)
  expect(await statusOf(token)).toBe(200)
  // The one before lives on to its own end.
  expect(await statusOf(first.access_token)).toBe(200)
})

test('behavior: a second use ends all that came from the grant', async () => {
  const { first, refresh, statusOf, getTokens } = await start()
  const other = await getTokens()
  const second = await (await refresh(first.refresh_token)).json()

  const again = await refresh(first.refresh_token)

  expect(again.status).toBe(400)
  expect(await again.json()).toEqual(refused)
  expect((await refresh(second.refresh_token)).status).toBe(400)
  expect(await statusOf(first.access_token)).toBe(401)
  expect(await statusOf(second.access_token)).toBe(401)
  // The control: another grant of the same user to the same client.
  expect(await statusOf(other.access_token)).toBe(200)
  expect((await refresh(other.refresh_token)).status).toBe(200)
})

test('parameters: refresh_token_grace_ms', async () => {
  const { first, refresh, clock } = await start({ refresh_token_grace_ms: 10_000 })
  const second = await (await refresh(first.refresh_token)).json()

  clock.time += 9_999
  expect((await refresh(first.refresh_token)).status).toBe(200)
  clock.time += 1
  expect((await refresh(first.refresh_token)).status).toBe(400)
  expect((await refresh(second.refresh_token)).status).toBe(400)
})

test.each(['2020', '2022'])('behavior: in %s it stays the same, and does not end', async (era) => {
  const { first, refresh, advance } = await start({ era })

  for (let count = 0; count < 3; count += 1) {
    await advance(100)
    const response = await refresh(first.refresh_token)
    expect((await response.json()).refresh_token).toBe(first.refresh_token)
  }
})

test('behavior: one that is not used for three months is dead', async () => {
  const { first, refresh, advance } = await start()
  await advance(89)
  const second = await (await refresh(first.refresh_token)).json()
  await advance(90)

  expect(await (await refresh(second.refresh_token)).json()).toEqual(refused)
})

test.each([
  ['an unknown one', 'nonsense', publicConsumer],
  ["another client's", '', privateConsumer],
])('behavior: %s is refused', async (_title, text, client) => {
  const { first, refresh } = await start()

  const response = await refresh(text || first.refresh_token, {}, client)

  expect(await response.json()).toEqual(refused)
  // The control.
  expect((await refresh(first.refresh_token)).status).toBe(200)
})

test('parameters: scope narrows, and never widens', async () => {
  const { first, refresh } = await start({ era: '2022' })
  const scopesOf = async (scope: string) => {
    const { scopes, error } = await (await refresh(first.refresh_token, { scope })).json()
    return scopes ?? error
  }

  expect(await scopesOf('account')).toBe('account')
  expect(await scopesOf('repository')).toBe('repository')
  expect(await scopesOf('pullrequest:write')).toBe('invalid_scope')
  expect(await scopesOf('nonsense')).toBe('invalid_scope')
  expect(await scopesOf(' ')).toBe('account pullrequest')
})

test('behavior: a scope that the consumer has lost does not come back', async () => {
  const { first, refresh, page } = await start()
  const path = '/!api/internal/workspaces/acme/consumers'
  const { consumers } = await (await page.get(path)).json()
  const { id, key: _, ...fields } = consumers[1]
  await page.send('PUT', `${path}/${id}`, { ...fields, scopes: ['account'] })

  expect((await (await refresh(first.refresh_token)).json()).scope).toBe('account')
})

test('behavior: that of the page is good with the secret of the app', async () => {
  const { page, refresh, statusOf } = await start()
  const { refresh_token: text } = await (
    await page.requestToken({ disallow_creation: 'false' })
  ).json()

  const response = await refresh(text, {}, { key: 'readiness-client', secret: 'readiness-secret' })

  expect(response.status).toBe(200)
  expect(await statusOf((await response.json()).access_token)).toBe(200)
})
