import { expect, test } from 'vitest'
import { callRest } from './testing/callRest.ts'
import { gaugeDescriptor } from './testing/createAppWorld.ts'
import { createControl } from './testing/createControl.ts'
import { createTestServer } from './testing/createTestServer.ts'

const count = 100
const pullRequest = '/2.0/repositories/acme/checkout/pullrequests/1'

async function openOne() {
  const { server, page } = await createTestServer()
  return { server, page, control: createControl(server) }
}

type One = Awaited<ReturnType<typeof openOne>>

/** Do everything in one simulator that leaves a trace. */
async function use({ page, control }: One): Promise<string> {
  const token = await page.allow()
  await control.install({ descriptor: gaugeDescriptor, kind: 'classic', owner: 'acme' })
  await control.send('PATCH', 'settings', { era: '2026', token_lifetime_seconds: 60 })
  await control.send('POST', 'clock', { advanceSeconds: 30 })
  await control.send('PUT', 'labs', { user: 'ana', explicit_authorization: false })
  await page.send('POST', `/!api${pullRequest}/decline`)
  await control.send('POST', 'recording', { on: true })
  return token
}

test('a hundred simulators in one process share nothing', async () => {
  const all = await Promise.all(Array.from({ length: count }, openOne))
  const read = async ({ control, page }: One) => ({
    state: await control.state(),
    pullRequest: await (await page.get(`/!api${pullRequest}`)).json(),
    recording: await (await control.send('GET', 'recording/status')).json(),
  })
  const before = await Promise.all(all.map(read))
  const used = all.filter((_one, index) => index % 2 === 0)
  const tokens = await Promise.all(used.map(use))
  const after = await Promise.all(all.map(read))

  const ofUsed = after.filter((_one, index) => index % 2 === 0)
  const ofOthers = after.filter((_one, index) => index % 2 === 1)
  expect(ofOthers).toEqual(before.filter((_one, index) => index % 2 === 1))
  // The control: the others did change.
  expect(ofUsed).toHaveLength(count / 2)
  for (const { state, pullRequest: found, recording } of ofUsed) {
    expect(state).toMatchObject({
      now: '2026-11-23T09:00:30.000Z',
      settings: { era: '2026', token_lifetime_seconds: 60 },
      apps: [{ key: 'readiness' }, { key: 'gauge' }],
      decisions: [{ app: 'readiness', decision: 'approved' }],
    })
    expect(found.state).toBe('DECLINED')
    expect(recording.on).toBe(true)
  }

  const secrets = ofUsed.flatMap(({ state }) => [
    ...state.installations.map((one: Record<string, string>) => one['shared_secret']),
    ...state.installations.map((one: Record<string, string>) => one['client_key']),
    state.apps[1].consumer.client_secret,
  ])
  expect(new Set([...secrets, ...tokens]).size).toBe(secrets.length + tokens.length)
})

test('a token and a cookie of one simulator are nothing to another', async () => {
  const [first, second] = [await openOne(), await openOne()]
  const token = await first.page.allow()
  const cookie = await first.page.get('/!api/internal/account/features')
  expect(cookie.status).toBe(200)
  expect((await callRest(first.server, '/2.0/user', { token })).status).toBe(200)
  expect((await callRest(second.server, '/2.0/user', { token })).status).toBe(401)
})

test('a reset of one leaves the others as they are', async () => {
  const [first, second] = [await openOne(), await openOne()]
  const [own, foreign] = [await first.page.allow(), await second.page.allow()]
  first.server.reset()
  expect((await callRest(first.server, '/2.0/user', { token: own })).status).toBe(401)
  expect((await callRest(second.server, '/2.0/user', { token: foreign })).status).toBe(200)
})
