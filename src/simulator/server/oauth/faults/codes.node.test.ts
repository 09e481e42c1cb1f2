import { describe, expect, test } from 'vitest'
import { attackProfiles } from '../../testing/AttackProfile.ts'
import { readRefusal } from '../../testing/createAttackWorld.ts'
import { callback, createGrantWorld, dashboard, scripts } from '../../testing/createGrantWorld.ts'

describe.each(attackProfiles)('%s', (_name, profile) => {
  const { isStrict } = profile
  // A strict server wants the address again, if it was named before.
  const asked = { redirect_uri: callback }
  const refusal = [400, 'invalid_grant']

  test('fault I07: a code used again gets nothing, and ends what it brought', async () => {
    const { authorizeCode, exchangeCode, callUser, refresh } = await createGrantWorld(profile)
    const code = await authorizeCode()
    const first = await (await exchangeCode(code)).json()
    expect(await callUser(first.access_token)).toBe(200)

    expect(await readRefusal(await exchangeCode(code))).toEqual(refusal)
    expect(await callUser(first.access_token)).toBe(401)
    const refreshed = await refresh(first.refresh_token)
    expect(await readRefusal(refreshed)).toEqual([
      400,
      isStrict ? 'invalid_grant' : 'invalid_request',
    ])
  })

  test('fault I07: a token from a refresh ends with its code as well', async () => {
    const { authorizeCode, exchangeCode, callUser, refresh } = await createGrantWorld(profile)
    const code = await authorizeCode()
    const first = await (await exchangeCode(code)).json()
    const second = await (await refresh(first.refresh_token)).json()
    expect(await callUser(second.access_token)).toBe(200)
    await exchangeCode(code)
    expect(await callUser(second.access_token)).toBe(401)
  })

  test('fault I07 control: a second code gets a second token beside the first', async () => {
    const { authorizeCode, exchangeCode, callUser } = await createGrantWorld(profile)
    const first = await (await exchangeCode(await authorizeCode())).json()
    const second = await (await exchangeCode(await authorizeCode())).json()
    expect(await callUser(first.access_token)).toBe(200)
    expect(await callUser(second.access_token)).toBe(200)
  })

  test('fault I07: a code of another client, over, or unknown gets nothing', async () => {
    const { authorizeCode, exchangeCode, clock } = await createGrantWorld(profile)
    const code = await authorizeCode()
    const answers = [
      await exchangeCode(code, {}, scripts),
      await exchangeCode('x'.repeat(43)),
      await exchangeCode(''),
      await exchangeCode(`${code} `),
    ]
    clock.time += 600_000
    answers.push(await exchangeCode(code))
    const refusals = await Promise.all(answers.map(readRefusal))
    expect(refusals).toEqual(answers.map(() => refusal))
  })

  test('fault I07 control: the same code is good for its own client, in time', async () => {
    const { authorizeCode, exchangeCode, clock } = await createGrantWorld(profile)
    const code = await authorizeCode()
    await exchangeCode(code, {}, scripts)
    clock.time += 599_999
    expect((await exchangeCode(code)).status).toBe(200)
  })

  test('fault I08: of many exchanges of one code at once, exactly one wins', async () => {
    const { authorizeCode, exchangeCode } = await createGrantWorld(profile)
    const code = await authorizeCode()
    const answers = await Promise.all(Array.from({ length: 10 }, () => exchangeCode(code)))
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b)
    expect(statuses).toEqual([200, ...Array.from({ length: 9 }, () => 400)])
  })

  test('fault I08 control: exchanges of as many codes at once all win', async () => {
    const { authorizeCode, exchangeCode } = await createGrantWorld(profile)
    const codes: string[] = []
    for (let count = 0; count < 10; count += 1) codes.push(await authorizeCode())
    const answers = await Promise.all(codes.map((code) => exchangeCode(code)))
    expect(answers.map(({ status }) => status)).toEqual(codes.map(() => 200))
  })

  test('fault I09: another redirect_uri than before gets nothing for a code', async () => {
    const { authorizeCode, exchangeCode } = await createGrantWorld(profile)
    const code = await authorizeCode(asked)
    for (const address of ['https://evil.example/', `${callback}/`, `${callback}?x`, 'x']) {
      const response = await exchangeCode(code, { redirect_uri: address })
      expect(await readRefusal(response)).toEqual(refusal)
    }
    // The control: the same code, with the address it was asked with.
    expect((await exchangeCode(code, asked)).status).toBe(200)
  })

  test('fault I09: a code asked for with an address is good without it only as documented', async () => {
    const { authorizeCode, exchangeCode } = await createGrantWorld(profile)
    const response = await exchangeCode(await authorizeCode(asked))
    expect(response.status).toBe(isStrict ? 400 : 200)
  })

  test('fault I16: a code is no access token', async () => {
    const { authorizeCode, callUser } = await createGrantWorld(profile)
    expect(await callUser(await authorizeCode({ client_id: dashboard.key }))).toBe(401)
  })
})
