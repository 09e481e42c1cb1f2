import { describe, expect, test } from 'vitest'
import { attackProfiles } from '../../testing/AttackProfile.ts'
import type { AttackRequest } from '../../testing/createAttackWorld.ts'
import { createGrantWorld } from '../../testing/createGrantWorld.ts'

const path = '/2.0/user'
const approve = '/2.0/repositories/acme/website/pullrequests/1/approve'

type Vector = [title: string, write: (token: string) => string]

const garbage: Vector[] = [
  ['Bearer alone', () => 'Bearer'],
  ['Bearer and a space', () => 'Bearer '],
  ['no scheme', (token) => token],
  ['another scheme', (token) => `Token ${token}`],
  ['JWT instead of Bearer', (token) => `JWT ${token}`],
  ['Basic with the token as a password', (token) => `Basic ${btoa(`x-token-auth:${token}`)}`],
  ['a tab for the space', (token) => `Bearer\t${token}`],
  ['a comma at the end', (token) => `Bearer ${token},`],
  ['two tokens', (token) => `Bearer ${token} ${token}`],
  ['two headers in one', (token) => `Bearer ${token}, Bearer ${token}`],
  ['quotes', (token) => `Bearer "${token}"`],
  ['half of it', (token) => `Bearer ${token.slice(0, 20)}`],
  ['one letter more', (token) => `Bearer ${token}x`],
  ['a star', () => 'Bearer *'],
  ['what all objects have', () => 'Bearer __proto__'],
  ['ten kilobytes', () => `Bearer ${'x'.repeat(10_000)}`],
]

describe.each(attackProfiles)('%s', (_name, profile) => {
  const isLegacy = profile.era !== '2026'

  async function start() {
    const world = await createGrantWorld(profile)
    const first = await (await world.exchangeCode(await world.authorizeCode())).json()
    const token: string = first.access_token
    const call = async (address: string, request: AttackRequest = {}) =>
      (await world.send(address, request)).status
    const callWith = (authorization: string) =>
      call(path, { headers: { Authorization: authorization } })
    return { ...world, token, call, callWith }
  }

  test('fault I16: a header that holds no token is refused', async () => {
    const { token, callWith } = await start()
    const answers = await Promise.all(
      garbage.map(async ([title, write]) => [title, await callWith(write(token))]),
    )
    expect(answers).toEqual(garbage.map(([title]) => [title, 401]))
  })

  test.each(['Bearer', 'bearer', 'BEARER', 'Bearer '])(
    'fault I16 control: the token behind "%s" is good',
    async (scheme) => {
      const { token, callWith } = await start()
      expect(await callWith(`${scheme} ${token}`)).toBe(200)
    },
  )

  test('fault I16: a token in the query or in a form is good before May 2026 only', async () => {
    const { token, call } = await start()
    expect(await call(`${path}?access_token=${token}`)).toBe(isLegacy ? 200 : 401)
    const body = new URLSearchParams({ access_token: token })
    const asAna = await call(approve, { method: 'POST', body })
    // The token lacks the scope, which shows that it was read; a stranger is asked to log in.
    expect(asAna).toBe(isLegacy ? 403 : 401)
  })

  test('fault I16: a token in two places is refused before May 2026, and counts once since then', async () => {
    const { token, call } = await start()
    const headers = { Authorization: `Bearer ${token}` }
    const expected = isLegacy ? 400 : 200
    expect(await call(`${path}?access_token=${token}`, { headers })).toBe(expected)
    expect(await call(`${path}?access_token=other`, { headers })).toBe(expected)
  })

  test('fault I16: a token whose time is over is refused, and the answer says so', async () => {
    const { token, clock, send, callWith } = await start()
    clock.time += 7_200_000 - 1
    expect(await callWith(`Bearer ${token}`)).toBe(200)
    clock.time += 1
    const response = await send(path, { headers: { Authorization: `Bearer ${token}` } })
    expect([response.status, (await response.json()).error.message]).toEqual([
      401,
      'Access token expired. Use your refresh token to obtain a new access token.',
    ])
  })

  test('fault I20: a revoked grant ends tokens, refresh tokens and codes at the next call', async () => {
    const { page, token, callUser, refresh, exchangeCode, authorizeCode } = await start()
    const second = await (await exchangeCode(await authorizeCode())).json()
    const code = await authorizeCode()
    expect([await callUser(token), await callUser(second.access_token)]).toEqual([200, 200])

    const list = await (await page.get('/!api/internal/account/authorizations')).json()
    for (const { id } of list) {
      await page.send('DELETE', `/!api/internal/account/authorizations/${id}`)
    }
    expect([await callUser(token), await callUser(second.access_token)]).toEqual([401, 401])
    expect((await refresh(second.refresh_token)).status).toBe(400)
    expect((await exchangeCode(code)).status).toBe(400)
  })

  test('fault I20: a consumer that is deleted ends all it has', async () => {
    const { control, token, callUser, exchangeCode } = await start()
    expect(await callUser(token)).toBe(200)
    const id = encodeURIComponent('consumer:acme-dashboard')
    expect((await control.send('DELETE', `consumers/${id}`)).status).toBe(204)
    expect(await callUser(token)).toBe(401)
    expect((await exchangeCode('x')).status).toBe(profile.isStrict ? 401 : 400)
  })

  test('fault I20: a token that is used while its grant is revoked is refused from then on', async () => {
    const { page, token, callUser } = await start()
    const [{ id }] = await (await page.get('/!api/internal/account/authorizations')).json()
    const statuses = await Promise.all([
      callUser(token),
      page
        .send('DELETE', `/!api/internal/account/authorizations/${id}`)
        .then(async () => [await callUser(token), await callUser(token)]),
    ])
    expect(statuses[1]).toEqual([401, 401])
  })

  test('fault I20 control: the grant of another user stays', async () => {
    const { page, control, token, callUser } = await start()
    await page.send('POST', '/__simulator/login', { user: 'ben' })
    const list = await (await page.get('/!api/internal/account/authorizations')).json()
    expect(list).toEqual([])
    await control.send('DELETE', 'consumers/consumer%3Aacme-scripts')
    expect(await callUser(token)).toBe(200)
  })
})
