import { describe, expect, test } from 'vitest'
import { createSimulatorServer } from '../../createSimulatorServer.ts'
import { attackProfiles } from '../../testing/AttackProfile.ts'
import { tokenPath } from '../../testing/createAttackWorld.ts'
import { createGrantWorld, scripts, toBasic } from '../../testing/createGrantWorld.ts'

describe.each(attackProfiles)('%s', (_name, profile) => {
  test('fault I21: what one simulator hands out is nothing to another', async () => {
    const [one, other] = [await createGrantWorld(profile), await createGrantWorld(profile)]
    const code = await one.authorizeCode()
    const tokens = await (await one.exchangeCode(await one.authorizeCode())).json()
    expect((await other.exchangeCode(code)).status).toBe(400)
    expect((await other.refresh(tokens.refresh_token)).status).toBe(400)
    expect(await other.callUser(tokens.access_token)).toBe(401)
    // The control: at home all of it is good.
    expect(await one.callUser(tokens.access_token)).toBe(200)
    expect((await one.refresh(tokens.refresh_token)).status).toBe(200)
    expect((await one.exchangeCode(code)).status).toBe(200)
  })

  test('fault I21: users at once get tokens of their own', async () => {
    const { server, callUser, page, authorizeCode, exchangeCode, send } =
      await createGrantWorld(profile)
    const ana = await (await exchangeCode(await authorizeCode())).json()
    await page.send('POST', '/__simulator/login', { user: 'ben' })
    const ben = await (await exchangeCode(await authorizeCode())).json()
    const names = await Promise.all(
      [ana, ben, ana, ben].map(async ({ access_token: token }) => {
        const response = await send('/2.0/user', { headers: { Authorization: `Bearer ${token}` } })
        return (await response.json()).nickname
      }),
    )
    expect(names).toEqual(['ana', 'ben', 'ana', 'ben'])
    server.reset()
    expect(await callUser(ana.access_token)).toBe(401)
  })
})

/** The same ids, secrets and times again. */
async function play(): Promise<string> {
  let count = 0
  const next = () => String((count += 1)).padStart(43, '0')
  const origin = 'http://localhost:7990'
  const clock = { now: () => 1_790_000_000_000 }
  const { handle } = createSimulatorServer({ origin, clock, createId: next, createSecret: next })
  const texts: string[] = []
  for (const grant of ['client_credentials', 'nonsense', 'client_credentials']) {
    const response = await handle(
      new Request(origin + tokenPath, {
        method: 'POST',
        headers: { Authorization: toBasic(scripts) },
        body: new URLSearchParams({ grant_type: grant }),
      }),
    )
    texts.push(await response.text())
  }
  texts.push(await (await handle(new Request(`${origin}/__simulator/state`))).text())
  return texts.join('\n')
}

test('fault I21: with the same ids and the same clock a run is the same again', async () => {
  const [first, second] = [await play(), await play()]
  expect(first).toContain('access_token')
  expect(second).toBe(first)
})
