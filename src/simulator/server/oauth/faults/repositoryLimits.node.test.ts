import { describe, expect, test } from 'vitest'
import { type AttackProfile, attackProfiles } from '../../testing/AttackProfile.ts'
import {
  createAttackWorld,
  jwtGrant,
  readRefusal,
  tokenPath,
} from '../../testing/createAttackWorld.ts'
import { forgeJwt } from '../../testing/forgeJwt.ts'

const checkout = '{c4ec0000-0000-4000-8000-000000000021}'
/** Of orbit. */
const telemetry = '{7e1e0000-0000-4000-8000-000000000023}'

async function start(profile: AttackProfile) {
  const world = await createAttackWorld(profile, ['account', 'pullrequest', 'webhook'])
  const headers = {
    Authorization: `JWT ${forgeJwt({ claims: world.claims, secret: world.app.sharedSecret })}`,
  }
  return {
    ...world,
    ask: (repositories: readonly string[]) => {
      const body = new URLSearchParams({ grant_type: jwtGrant })
      for (const name of repositories) body.append('bitbucket_repository', name)
      return world.send(tokenPath, { method: 'POST', headers, body })
    },
    askByMultipart: (repositories: readonly string[]) => {
      const body = new FormData()
      body.append('grant_type', jwtGrant)
      for (const name of repositories) body.append('bitbucket_repository', name)
      return world.send(tokenPath, { method: 'POST', headers, body })
    },
    call: async (path: string, token: string) =>
      (await world.send(path, { headers: { Authorization: `Bearer ${token}` } })).status,
  }
}

describe.each(attackProfiles)('%s', (_name, profile) => {
  test('fault I12: a limit that names no repository of the workspace gets nothing', async () => {
    const { ask, askByMultipart } = await start(profile)
    const limits = [
      [''],
      ['{}'],
      ['checkout'],
      ['acme/checkout'],
      [checkout.slice(1, -1)],
      [checkout.toUpperCase()],
      [` ${checkout}`],
      [`${checkout},${checkout}`],
      ['{00000000-0000-4000-8000-000000000000}'],
      [telemetry],
      [checkout, telemetry],
      ['__proto__'],
      ['x'.repeat(10_000)],
      [checkout, ''],
      [checkout, '{00000000-0000-4000-8000-000000000000}'],
    ]
    const answers = await Promise.all(
      limits.flatMap((names) => [ask(names), askByMultipart(names)]),
    )
    const refusals = await Promise.all(answers.map(readRefusal))
    expect(refusals).toEqual(answers.map(() => [400, 'invalid_request']))
  })

  test('fault I12: a token of one repository opens no other, and no workspace', async () => {
    const { ask, call, send } = await start(profile)
    const { access_token: token } = await (await ask([checkout])).json()
    const own = '/2.0/repositories/acme/checkout'
    expect(await call(own, token)).toBe(200)
    expect(await call(`${own}/pullrequests`, token)).toBe(200)
    expect([
      await call('/2.0/workspaces/acme', token),
      await call('/2.0/workspaces/acme/hooks', token),
    ]).toEqual([403, 403])
    const list = await send('/2.0/repositories/acme', {
      headers: { Authorization: `Bearer ${token}` },
    })
    const { values } = await list.json()
    expect(values.map(({ slug }: { slug: string }) => slug)).toEqual(['checkout'])
    expect([
      await call('/2.0/repositories/acme/website', token),
      await call('/2.0/repositories/orbit/telemetry', token),
    ]).toEqual([403, 404])
  })

  test('fault I12 control: a token without a limit opens them', async () => {
    const { ask, call } = await start(profile)
    const { access_token: token } = await (await ask([])).json()
    expect([
      await call('/2.0/repositories/acme/checkout', token),
      await call('/2.0/workspaces/acme', token),
      await call('/2.0/workspaces/acme/hooks', token),
      await call('/2.0/repositories/acme/website', token),
    ]).toEqual([200, 200, 200, 200])
  })

  test('fault I12 control: the field may come several times, in either kind of form', async () => {
    const { ask, askByMultipart, call, page } = await start(profile)
    const { values } = await (await page.get('/!api/2.0/repositories/acme')).json()
    const uuids: string[] = values.map(({ uuid }: { uuid: string }) => uuid)
    for (const response of [await ask(uuids), await askByMultipart(uuids)]) {
      const { access_token: token } = await response.json()
      expect(await call('/2.0/repositories/acme/checkout', token)).toBe(200)
      expect(await call('/2.0/workspaces/acme', token)).toBe(403)
    }
  })
})
