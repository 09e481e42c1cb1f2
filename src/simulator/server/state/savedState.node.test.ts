import { expect, test } from 'vitest'
import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import { createSimulatorServer } from '../createSimulatorServer.ts'
import { createAppWorld, gaugeDescriptor } from '../testing/createAppWorld.ts'
import { createControl } from '../testing/createControl.ts'
import { createTestPage } from '../testing/createTestPage.ts'
import { testDescriptor, testOrigin } from '../testing/testDescriptor.ts'
import { parseSavedState } from './parseSavedState.ts'
import type { SavedState } from './SavedState.ts'

const clock = { now: () => Date.parse('2026-11-23T09:00:00Z') }

/** A simulator that begins with what another one has written. */
function revive(state: SavedState, descriptor: ConnectDescriptor = testDescriptor) {
  const calls: Request[] = []
  const parsed = parseSavedState(JSON.stringify(state))
  if ('problem' in parsed) throw new Error(parsed.problem)
  const server = createSimulatorServer({
    origin: testOrigin,
    descriptor,
    clock,
    state: parsed.state,
    fetch: async (request) => {
      calls.push(request)
      return new Response(null, { status: 204 })
    },
  })
  return { server, calls, control: createControl(server) }
}

/** What stands in the state of a simulator, but for tokens, which end with it. */
async function look(control: ReturnType<typeof createControl>) {
  const {
    tokens: _,
    kept: { sessions },
    ...state
  } = await control.state()
  return { ...state, sessions }
}

test.each(['shared', 'classic', 'personal'] as const)(
  'default: apps, answers and settings of a %s app are back',
  async (kind) => {
    const world = await createAppWorld(kind)
    await world.ben.deny()
    await world.ana.allow()
    await world.control.send('PATCH', 'settings', { era: '2022', prompt_per_call: true })
    await world.control.send('PUT', 'labs', { user: 'ben', explicit_authorization: false })
    await world.control.send('POST', 'clock', { advanceSeconds: 3_600 })

    const { control } = revive(world.server.takeState())

    expect(await look(control)).toEqual(await look(world.control))
  },
)

test('behavior: browsers stay signed in', async () => {
  const { server, ben } = await createAppWorld('shared')
  const cookies = server.takeState().sessions

  expect(Object.values(cookies)).toContain(
    (await (await ben.page.get('/!api/2.0/user')).json()).uuid,
  )
  expect(revive(server.takeState()).server.takeState().sessions).toEqual(cookies)
})

test('behavior: a secret that the vendor has is not sent again, another one is', async () => {
  const { server } = await createAppWorld('shared')
  const { server: second, calls } = revive(server.takeState())
  const page = await createTestPage(second)

  await page.loadModules()
  await page.loadModules()

  // The seed's app had not been used before; Gauge had been installed.
  expect(calls.map(({ url }) => url)).toEqual(['http://localhost:7991/installed'])
})

test('behavior: the seed’s app gets its descriptor of today, and raised scopes revoke', async () => {
  const server = createSimulatorServer({ origin: testOrigin, descriptor: testDescriptor, clock })
  const page = await createTestPage(server)
  await page.allow()
  const state = server.takeState()
  const moved = { ...testDescriptor, baseUrl: 'http://localhost:8080' }
  const raised = { ...moved, scopes: ['account', 'pullrequest:write', 'webhook'] }

  const same = revive(state, moved).server.takeState()

  expect(same.apps[0]).toMatchObject({ callbackUrl: moved.baseUrl, descriptor: moved })
  expect(same.consents).toHaveLength(1)
  expect(revive(state, raised).server.takeState().consents).toEqual([])
})

test('behavior: an app of the seed that the state does not know is added', async () => {
  const state = createSimulatorServer({ origin: testOrigin, clock }).takeState()

  expect(state.apps).toEqual([])
  expect(revive(state).server.takeState().installations).toHaveLength(2)
})

test('behavior: the start state is back, with its apps and what is broken there', async () => {
  const { server } = await createAppWorld('shared')
  server.reset('threeKinds')
  const { server: second } = revive(server.takeState())
  server.reset('vendorDown')
  const { server: third } = revive(server.takeState())

  expect(second.takeState().apps).toHaveLength(4)
  expect(await third.installSeed()).toMatchObject([
    { workspace: 'acme', problem: 'It could not be reached.' },
    { workspace: 'orbit', problem: 'It could not be reached.' },
  ])
})

test('behavior: a reset goes back to the seed of the state', () => {
  const state = createSimulatorServer({ origin: testOrigin, clock, seed: 'large' }).takeState()
  const { server } = revive(state)

  server.reset()

  expect(server.takeState().seed).toBe('large')
})

test('installSeed brings all apps to their vendors, and says who refuses', async () => {
  const server = createSimulatorServer({
    origin: testOrigin,
    clock,
    apps: [
      { descriptor: testDescriptor },
      { descriptor: { ...gaugeDescriptor }, kind: 'classic', workspaces: ['acme'] },
    ],
    fetch: async ({ url }) =>
      new Response(null, { status: url.startsWith(gaugeDescriptor.baseUrl) ? 401 : 204 }),
  })

  const clientKey = expect.any(String)
  expect(await server.installSeed()).toEqual([
    { key: 'readiness', name: 'Readiness', workspace: 'acme', clientKey },
    { key: 'readiness', name: 'Readiness', workspace: 'orbit', clientKey },
    { key: 'gauge', name: 'Gauge', workspace: 'acme', clientKey, problem: 'It answered 401.' },
  ])
})

test('installSeed installs what was removed in an earlier life', async () => {
  const { server } = await createAppWorld('shared')
  const { server: second, control } = revive(server.takeState())
  for (const { clientKey } of second.takeState().installations) {
    await control.send('DELETE', `installations/${encodeURIComponent(clientKey)}`)
  }

  await second.installSeed()

  expect(second.takeState().installations.map(({ workspace }) => workspace)).toEqual([
    'acme',
    'orbit',
  ])
})

test.each([
  ['{"version": 1', 'It is not JSON, or only a part of it.'],
  ['[]', 'It is no state of a simulator.'],
  ['{"version": 2}', 'It was written by a newer simulator.'],
  ['{"version": 1, "seed": "huge"}', 'seed: '],
])('behavior: %s is no state', (json, problem) => {
  expect(parseSavedState(json)).toEqual({ problem: expect.stringContaining(problem) })
})
