import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { callRest } from '../testing/callRest.ts'
import {
  callback,
  createOAuthWorld,
  privateConsumer,
  publicConsumer,
} from '../testing/createOAuthWorld.ts'

const grant = { grant_type: 'authorization_code' }
const refused = { error: 'invalid_grant', error_description: 'The specified code is not valid.' }
const verifier = 'v'.repeat(43)
const challenge = {
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
}

test.each([
  ['2020', { scopes: 'account pullrequest' }],
  ['2022', { scopes: 'account pullrequest' }],
  ['2026', { scope: 'account pullrequest' }],
])('default: in %s', async (era, scopes) => {
  const { server, ask, getCode } = await createOAuthWorld({ era })

  const response = await ask({ ...grant, code: await getCode() })

  expect(response.headers.get('Cache-Control')).toBe('no-store')
  const { access_token: token, refresh_token: refreshToken, ...others } = await response.json()
  expect(others).toEqual({
    token_type: 'bearer',
    expires_in: 7_200,
    ...scopes,
    state: 'authorization_code',
  })
  expect(refreshToken).toMatch(/^[\w-]{43}$/)
  const user = await callRest(server, '/2.0/user', { token })
  expect(user.headers.get('X-OAuth-Scopes')).toBe('account, pullrequest')
  expect((await user.json()).nickname).toBe('ana')
})

test("behavior: it acts as the user wherever they are, within the client's scopes", async () => {
  const { getTokens, statusOf } = await createOAuthWorld()
  const { access_token: token } = await getTokens()

  expect(await statusOf(token, '/2.0/repositories/orbit/telemetry')).toBe(200)
  expect(await statusOf(token, '/2.0/workspaces/ana')).toBe(200)
  expect(await statusOf(token, '/2.0/workspaces/lindqvist')).toBe(404)
  expect(await statusOf(token, '/2.0/workspaces/acme/hooks')).toBe(403)
})

test('behavior: a code is good once, and a second use ends what it brought', async () => {
  const { ask, getCode, statusOf } = await createOAuthWorld()
  const code = await getCode()
  const first = await (await ask({ ...grant, code })).json()
  expect(await statusOf(first.access_token)).toBe(200)

  const second = await ask({ ...grant, code })

  expect(second.status).toBe(400)
  expect(await second.json()).toEqual(refused)
  expect(await statusOf(first.access_token)).toBe(401)
  const refresh = { grant_type: 'refresh_token', refresh_token: first.refresh_token }
  expect((await ask(refresh)).status).toBe(400)
})

test('behavior: of parallel exchanges one wins', async () => {
  const { ask, getCode } = await createOAuthWorld()
  const code = await getCode()

  const all = await Promise.all(Array.from({ length: 20 }, () => ask({ ...grant, code })))

  expect(all.filter(({ status }) => status === 200)).toHaveLength(1)
})

test('behavior: a code ends after ten minutes, or as the settings say', async () => {
  const { ask, clock, control, getCode } = await createOAuthWorld()
  const ask10 = async (ms: number) => {
    const code = await getCode()
    clock.time += ms
    return (await ask({ ...grant, code })).status
  }

  expect(await ask10(599_999)).toBe(200)
  expect(await ask10(600_000)).toBe(400)
  await control.send('PATCH', 'settings', { code_lifetime_ms: 1_000 })
  expect(await ask10(1_000)).toBe(400)
})

test.each([
  ['no code', {}],
  ['an unknown code', { code: 'nonsense' }],
  ['another redirect_uri', { redirect_uri: `${callback}/else` }],
])('behavior: %s gets nothing', async (_title, fields) => {
  const { ask, getCode } = await createOAuthWorld()
  const code = await getCode({ redirect_uri: `${callback}/here` })
  const own = 'redirect_uri' in fields ? { code } : {}

  const response = await ask({ ...grant, ...own, ...fields })

  expect(await response.json()).toEqual(refused)
  // The control.
  const right = await ask({ ...grant, code, redirect_uri: `${callback}/here` })
  expect(right.status).toBe(200)
})

test('behavior: the code of another client is no good, and stays good for its own', async () => {
  const { ask, getCode } = await createOAuthWorld()
  const code = await getCode()

  expect(await (await ask({ ...grant, code }, privateConsumer)).json()).toEqual(refused)
  expect((await ask({ ...grant, code }, publicConsumer)).status).toBe(200)
})

test('behavior: redirect_uri may be left out, but not by RFC 6749', async () => {
  const { ask, control, getCode } = await createOAuthWorld()
  const where = { redirect_uri: callback }

  expect((await ask({ ...grant, code: await getCode(where) })).status).toBe(200)
  await control.send('PATCH', 'settings', { oauth_errors: 'rfc', grant_is_asked_again: true })
  const code = await getCode(where)
  expect((await ask({ ...grant, code })).status).toBe(400)
  expect((await ask({ ...grant, ...where, code })).status).toBe(200)
})

const s256 = { ...challenge }
test.each([
  ['the right verifier', s256, { code_verifier: verifier }, 200, 200],
  ['no PKCE at all', {}, {}, 200, 200],
  ['a missing verifier', s256, {}, 200, 400],
  ['a wrong verifier', s256, { code_verifier: 'w'.repeat(43) }, 200, 400],
  ['a short verifier', s256, { code_verifier: 'v'.repeat(42) }, 200, 400],
  ['a long verifier', s256, { code_verifier: 'v'.repeat(129) }, 200, 400],
  ['a verifier without a challenge', {}, { code_verifier: verifier }, 200, 400],
])('parameters: pkce_is_enforced, %s', async (_title, asked, shown, lenient, strict) => {
  const { ask, control, getCode } = await createOAuthWorld()
  const exchange = async () =>
    (await ask({ ...grant, ...shown, code: await getCode(asked) })).status

  expect(await exchange()).toBe(lenient)
  await control.send('PATCH', 'settings', { pkce_is_enforced: true })
  expect(await exchange()).toBe(strict)
})
