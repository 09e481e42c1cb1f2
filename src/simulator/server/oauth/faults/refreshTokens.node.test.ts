import { describe, expect, test } from 'vitest'
import { attackProfiles } from '../../testing/AttackProfile.ts'
import { readRefusal } from '../../testing/createAttackWorld.ts'
import { createGrantWorld, scripts } from '../../testing/createGrantWorld.ts'
import { forgeJwt } from '../../testing/forgeJwt.ts'

const dayMs = 86_400_000

describe.each(attackProfiles)('%s', (_name, profile) => {
  const { era, isStrict } = profile
  const isRotating = era === '2026'
  const refusal = [400, isStrict ? 'invalid_grant' : 'invalid_request']

  async function start() {
    const world = await createGrantWorld(profile)
    const first = await (await world.exchangeCode(await world.authorizeCode())).json()
    return { ...world, first }
  }

  test('fault I13: a refresh token used again ends its family where it rotates', async () => {
    const { refresh, callUser, first } = await start()
    const second = await (await refresh(first.refresh_token)).json()
    expect(second.refresh_token === first.refresh_token).toBe(!isRotating)

    const again = await refresh(first.refresh_token)
    expect(again.status).toBe(isRotating ? 400 : 200)
    const alive = isRotating ? 401 : 200
    expect(await callUser(first.access_token)).toBe(alive)
    expect(await callUser(second.access_token)).toBe(alive)
    expect((await refresh(second.refresh_token)).status).toBe(isRotating ? 400 : 200)
  })

  test('fault I13 control: each newest one brings the next', async () => {
    const { refresh, callUser, first } = await start()
    let token = first
    for (let count = 0; count < 5; count += 1) {
      token = await (await refresh(token.refresh_token)).json()
    }
    expect(await callUser(token.access_token)).toBe(200)
  })

  test('fault I13: one of another client, unknown, or none is refused', async () => {
    const { refresh, requestToken, first } = await start()
    const { refresh_token: text, access_token: access } = first
    const answers = [
      await refresh(text, {}, scripts),
      await refresh('x'.repeat(43)),
      await refresh(`${text}x`),
      await refresh(access),
      await refresh(''),
      await requestToken({ grant_type: 'refresh_token' }),
    ]
    const refusals = await Promise.all(answers.map(readRefusal))
    expect(refusals).toEqual(answers.map(() => refusal))
    // The control: none of that has harmed it.
    expect((await refresh(text)).status).toBe(200)
  })

  test('fault I13: one that lay unused for three months is dead since May 2026', async () => {
    const { refresh, clock, first } = await start()
    clock.time += 90 * dayMs
    expect((await refresh(first.refresh_token)).status).toBe(isRotating ? 400 : 200)
  })

  test('fault I13 control: one that is used every month lives on', async () => {
    const { refresh, clock, first } = await start()
    let token = first
    for (let month = 0; month < 6; month += 1) {
      clock.time += 30 * dayMs
      token = await (await refresh(token.refresh_token)).json()
    }
    expect(token).toMatchObject({ state: 'refresh_token', refresh_token: expect.any(String) })
  })

  test('fault I13: a JWT and the implicit grant bring none, nor client credentials since 2026', async () => {
    const { exchange, app, claims, requestToken, authorize } = await createGrantWorld(profile)
    const jwt = await exchange(`JWT ${forgeJwt({ claims, secret: app.sharedSecret })}`)
    expect(await jwt.json()).not.toHaveProperty('refresh_token')
    const own = await requestToken({ grant_type: 'client_credentials' }, scripts)
    const body = await own.json()
    expect('refresh_token' in body).toBe(era !== '2026')
    if (era === '2026') return
    const { hash } = await authorize({ response_type: 'token' })
    expect(hash).toContain('access_token=')
    expect(hash).not.toContain('refresh_token')
  })

  test('fault I13: a refresh token is no access token, and no code', async () => {
    const { callUser, exchangeCode, first } = await start()
    expect(await callUser(first.refresh_token)).toBe(401)
    expect((await exchangeCode(first.refresh_token)).status).toBe(400)
  })
})
