import { describe, expect, test } from 'vitest'
import { type AttackProfile, attackProfiles } from '../../testing/AttackProfile.ts'
import { createAttackWorld, readRefusal } from '../../testing/createAttackWorld.ts'
import { createGrantWorld, dashboard, scripts } from '../../testing/createGrantWorld.ts'
import { forgeJwt } from '../../testing/forgeJwt.ts'

/** Scopes that an app with `account` and `pullrequest` must not get. */
const beyond = [
  'nonsense',
  'pullrequest:write',
  'repository:write',
  'repository:admin',
  'account:write',
  'email',
  'webhook',
  'account nonsense',
  'ACCOUNT',
  'account:',
  'account,email',
  '*',
  '__proto__',
  'constructor',
  'pullrequest\u0000',
  'x'.repeat(10_000),
]
/** What each comes to. */
const within: [asked: string, granted: string][] = [
  ['account', 'account'],
  ['pullrequest account', 'pullrequest account'],
  ['repository', 'repository'],
  ['account account', 'account'],
  ['  account   pullrequest ', 'account pullrequest'],
  ['', 'account pullrequest'],
  [' ', 'account pullrequest'],
]

async function swap(profile: AttackProfile, scopes?: string[]) {
  const world = await createAttackWorld(profile, scopes)
  const jwt = `JWT ${forgeJwt({ claims: world.claims, secret: world.app.sharedSecret })}`
  const call = async (path: string, token: string, method = 'GET') =>
    (await world.send(path, { method, headers: { Authorization: `Bearer ${token}` } })).status
  return { ...world, call, ask: (fields = {}) => world.exchange(jwt, fields) }
}

describe.each(attackProfiles)('%s', (_name, profile) => {
  const scopeField = profile.era === '2026' ? 'scope' : 'scopes'

  test('fault I11: a swap brings no scope that the app does not have', async () => {
    const { ask } = await swap(profile)
    const answers = await Promise.all(
      beyond.map(async (scope) => [scope, ...(await readRefusal(await ask({ scope })))]),
    )
    expect(answers).toEqual(beyond.map((scope) => [scope, 400, 'invalid_scope']))
  })

  test('fault I11 control: scopes that it has, or that they imply, are granted', async () => {
    const { ask } = await swap(profile)
    const answers = await Promise.all(
      within.map(async ([scope]) => [scope, (await (await ask({ scope })).json())[scopeField]]),
    )
    expect(answers).toEqual(within)
  })

  test('fault I11: a refresh brings no scope that was not granted', async () => {
    const { authorizeCode, exchangeCode, refresh } = await createGrantWorld(profile)
    const first = await (await exchangeCode(await authorizeCode({ scope: 'account' }))).json()
    for (const scope of ['pullrequest', 'email', 'account pullrequest', 'x'.repeat(10_000)]) {
      const response = await refresh(first.refresh_token, { scope })
      expect(await readRefusal(response)).toEqual([400, 'invalid_scope'])
    }
    // The control: what was granted is there again, and none of that has used the token up.
    const second = await (await refresh(first.refresh_token, { scope: 'account' })).json()
    expect(second[scopeField]).toBe('account')
  })

  test('fault I11: a consumer gets no scope beyond its own, by any grant', async () => {
    const { requestToken, review } = await createGrantWorld(profile)
    const grant = { grant_type: 'client_credentials' }
    const own = await requestToken({ ...grant, scope: 'project:admin' }, scripts)
    expect(await readRefusal(own)).toEqual([400, 'invalid_scope'])
    const asked = { response_type: 'code', client_id: dashboard.key }
    expect((await review({ ...asked, scope: 'pullrequest:write' })).status).toBe(400)
    // The control.
    expect((await requestToken({ ...grant, scope: 'email' }, scripts)).status).toBe(200)
    expect((await review({ ...asked, scope: 'repository' })).status).toBe(200)
  })

  test.each([
    ['pullrequest', [200, 200, 403]],
    ['repository', [200, 403, 403]],
    ['repository:write', [200, 403, 403]],
    ['project', [200, 403, 403]],
    ['repository:admin', [403, 403, 403]],
    ['project:admin', [403, 403, 403]],
    ['account', [403, 403, 403]],
    ['webhook', [403, 403, 200]],
  ])(
    'fault I11: %s reads a repository, its pull requests, its hooks: %j',
    async (scope, expected) => {
      const { ask, call } = await swap(profile, [scope])
      const { access_token: token } = await (await ask()).json()
      const statuses = [
        await call('/2.0/repositories/acme/checkout', token),
        await call('/2.0/repositories/acme/checkout/pullrequests', token),
        await call('/2.0/workspaces/acme/hooks', token),
      ]
      expect(statuses).toEqual(expected)
    },
  )
})
