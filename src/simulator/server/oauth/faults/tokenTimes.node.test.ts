import { describe, expect, test } from 'vitest'
import { type AttackProfile, attackProfiles } from '../../testing/AttackProfile.ts'
import { gaugeDescriptor } from '../../testing/createAppWorld.ts'
import {
  type AttackWorld,
  createAttackWorld,
  readRefusal,
  toJwtRefusal,
  toQsh,
} from '../../testing/createAttackWorld.ts'
import { forgeJwt } from '../../testing/forgeJwt.ts'

const checkout = '/2.0/repositories/acme/checkout'

type Vector = [title: string, change: ChangeClaims]
type ChangeClaims = (seconds: number, world: AttackWorld) => Record<string, unknown>

/** What the token endpoint and REST make of the same token. */
async function present(world: AttackWorld, change: ChangeClaims) {
  const seconds = world.clock.time / 1_000
  const claims = { ...world.claims, qsh: toQsh('GET', checkout), ...change(seconds, world) }
  const authorization = `JWT ${forgeJwt({ claims, secret: world.app.sharedSecret })}`
  const exchanged = await world.exchange(authorization)
  const called = await world.send(checkout, { headers: { Authorization: authorization } })
  return { exchanged, called: called.status }
}

const untimely: Vector[] = [
  ['without exp', () => ({ exp: undefined })],
  ['with an exp of null', () => ({ exp: null })],
  ['with an exp in words', (now) => ({ exp: String(now + 60) })],
  ['with an exp of zero', () => ({ exp: 0 })],
  ['with an exp below zero', () => ({ exp: -1 })],
  ['31 seconds over', (now) => ({ exp: now - 31 })],
  ['60 seconds over', (now) => ({ exp: now - 60 })],
  ['a day over', (now) => ({ exp: now - 86_400 })],
  ['not good before a minute', (now) => ({ nbf: now + 60 })],
  ['with an nbf in words', () => ({ nbf: 'now' })],
]
const timely: Vector[] = [
  ['with three minutes to go', () => ({})],
  ['29 seconds over', (now) => ({ exp: now - 29 })],
  ['good since 29 seconds from now', (now) => ({ nbf: now + 29 })],
  // A public app sends milliseconds and works, so times far ahead must pass.
  ['with times in milliseconds', (now) => ({ iat: now * 1_000, exp: now * 1_000 })],
  ['issued in an hour', (now) => ({ iat: now + 3_600, exp: now + 7_200 })],
]
const unknown: Vector[] = [
  ['an unknown sub', () => ({ sub: 'ari:cloud:bitbucket::app/unknown', iss: 'nobody' })],
  ['a sub that is a list', (_now, { app }) => ({ sub: [app.clientKey], iss: 'nobody' })],
  ['no sub, and the key of the app as iss', () => ({ sub: undefined })],
  ['a sub that all objects have', () => ({ sub: '__proto__', iss: 'constructor' })],
  ['neither', () => ({ sub: undefined, iss: undefined })],
]

/** Status and code of the token endpoint, and the status of REST, for each. */
async function presentAll(profile: AttackProfile, vectors: readonly Vector[]) {
  const world = await createAttackWorld(profile)
  return Promise.all(
    vectors.map(async ([title, change]) => {
      const { exchanged, called } = await present(world, change)
      return [title, ...(await readRefusal(exchanged)), called]
    }),
  )
}

describe.each(attackProfiles)('%s', (_name, profile) => {
  test('fault I04: a token that is over, or not yet good, is refused', async () => {
    const answers = await presentAll(profile, untimely)
    expect(answers).toEqual(untimely.map(([title]) => [title, ...toJwtRefusal(profile), 401]))
  })

  test('fault I04 control: a token of its time is good', async () => {
    const answers = await presentAll(profile, timely)
    expect(answers).toEqual(timely.map(([title]) => [title, 200, undefined, 200]))
  })

  test('fault I05: a token of an app nobody knows is refused', async () => {
    const answers = await presentAll(profile, unknown)
    expect(answers).toEqual(unknown.map(([title]) => [title, ...toJwtRefusal(profile), 401]))
  })

  test('fault I05: the key of another tenant opens nothing', async () => {
    const world = await createAttackWorld({ ...profile, era: '2020' })
    const descriptor = { ...gaugeDescriptor, key: 'meter' }
    const other = await world.control.install({ descriptor, kind: 'classic', owner: 'orbit' })
    await world.control.send('PATCH', 'settings', { era: profile.era })
    const claims = { ...world.claims, qsh: toQsh('GET', checkout) }
    const forged = forgeJwt({ claims, secret: other.sharedSecret })
    const own = forgeJwt({
      claims: { ...claims, iss: other.key, sub: other.clientKey },
      secret: other.sharedSecret,
    })
    const read = (token: string) =>
      world.send(checkout, { headers: { Authorization: `JWT ${token}` } })

    expect(await readRefusal(await world.exchange(`JWT ${forged}`))).toEqual(toJwtRefusal(profile))
    expect((await read(forged)).status).toBe(401)
    // The control: as itself it is let in, and sees nothing of acme.
    expect((await world.exchange(`JWT ${own}`)).status).toBe(200)
    expect((await read(own)).status).toBe(404)
  })

  test.each([
    ['removed', 'DELETE', undefined],
    ['switched off', 'PATCH', { isEnabled: false }],
  ])('fault I05: an app that is %s gets nothing', async (_title, method, body) => {
    const world = await createAttackWorld(profile)
    const path = `installations/${encodeURIComponent(world.app.clientKey)}`
    expect((await world.control.send(method, path, body)).status).toBeLessThan(300)
    const { exchanged, called } = await present(world, () => ({}))
    expect([await readRefusal(exchanged), called]).toEqual([toJwtRefusal(profile), 401])
  })

  test('fault I05 control: an app that is installed gets a token', async () => {
    const { exchanged, called } = await present(await createAttackWorld(profile), () => ({}))
    expect([exchanged.status, called]).toEqual([200, 200])
  })
})
