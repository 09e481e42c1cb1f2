import { expect, test } from 'vitest'
import type { HostDashboard } from '../../../contract/HostDashboard.ts'
import { createSimulatorServer, type SimulatorServer } from '../createSimulatorServer.ts'
import { createControl } from '../testing/createControl.ts'
import { createTestPage } from '../testing/createTestPage.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { testDescriptor, testOrigin } from '../testing/testDescriptor.ts'
import { createConnections } from '../apps/createConnections.ts'
import { createLargeRepository } from './createLargeRepository.ts'
import { createWorld } from './createWorld.ts'
import { ana, ben, vera } from './people.ts'
import type { SeedApp } from './SeedApp.ts'

const now = Date.parse('2026-11-23T09:00:00Z')

function seedWith(...apps: SeedApp[]) {
  const ids = ['1', '2', '3', '4']
  const connections = createConnections({
    createId: () => ids.shift() ?? '',
    createSecret: () => 'secret',
  })
  return createWorld({ apps, connections, now })
}

test('default: a shared app has one record for both workspaces', () => {
  const { apps, installations } = seedWith({ descriptor: testDescriptor })

  expect(apps).toMatchObject([{ id: 'readiness', owner: vera.uuid, workspace: 'lindqvist' }])
  expect(installations).toMatchObject([
    { app: 'readiness', workspace: 'acme', installedBy: vera.uuid },
    { app: 'readiness', workspace: 'orbit', installedBy: vera.uuid },
  ])
})

test('a classic add-on has a record for each workspace, of an admin or member there', () => {
  const { apps, installations } = seedWith({ descriptor: testDescriptor, kind: 'classic' })

  expect(apps).toMatchObject([
    { id: 'connection:1', owner: vera.uuid, workspace: 'acme', clientId: 'readiness-acme-client' },
    { id: 'connection:2', owner: ben.uuid, workspace: 'orbit', clientId: 'readiness-orbit-client' },
  ])
  expect(installations.map(({ app }) => app)).toEqual(['connection:1', 'connection:2'])
})

test('a personal app is in one workspace only', () => {
  const { apps, installations } = seedWith({ descriptor: testDescriptor, kind: 'personal' })

  expect(apps).toMatchObject([{ kind: 'personal', owner: ana.uuid, workspace: 'acme' }])
  expect(installations.map(({ workspace }) => workspace)).toEqual(['acme'])
})

test('parameters: workspaces, installedBy', () => {
  const { installations } = seedWith({
    descriptor: testDescriptor,
    workspaces: ['ana', 'nowhere'],
    installedBy: ana.uuid,
  })

  expect(installations).toMatchObject([{ workspace: 'ana', installedBy: ana.uuid }])
})

test('behavior: without apps nothing is installed', () => {
  expect(seedWith()).toMatchObject({ apps: [], installations: [] })
})

/** How many open pull requests Ana finds in the large repository; undefined without one. */
async function countPullRequests(server: SimulatorServer): Promise<number | undefined> {
  const page = await createTestPage(server)
  const response = await page.get('/!api/2.0/repositories/acme/warehouse/pullrequests?pagelen=1')
  const list: { size?: number } = await response.json()
  return list.size
}

test('the large seed has 10,000 pull requests with 100,000 builds', () => {
  const { pullRequests, statuses } = createLargeRepository(now)

  expect(pullRequests.length).toBe(10_000)
  const counts = pullRequests.map(({ sourceCommit }) => statuses.list(sourceCommit).length)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100_000)
  expect(new Set(pullRequests.map(({ sourceCommit }) => sourceCommit)).size).toBe(10_000)
})

test('parameters: a server starts with the large seed, and comes back to it', async () => {
  const server = createSimulatorServer({ origin: testOrigin, seed: 'large' })

  expect(await countPullRequests(server)).toBe(4_000)
  server.reset('fresh', 'small')
  expect(await countPullRequests(server)).toBeUndefined()
  server.reset()
  expect(await countPullRequests(server)).toBe(4_000)
})

test('reset changes the seed', async () => {
  const { server } = await createTestServer()
  const { send } = createControl(server)

  expect((await send('POST', 'reset', { seed: 'large' })).status).toBe(204)
  expect(await countPullRequests(server)).toBe(4_000)
  expect((await send('POST', 'reset', { seed: 'huge' })).status).toBe(400)
})

test('the first page lists a part of a large repository', async () => {
  const { server } = await createTestServer()
  server.reset('fresh', 'large')
  const page = await createTestPage(server)

  const dashboard: HostDashboard = await (await page.get('/!api/internal/dashboard')).json()

  expect(dashboard.pull_requests.length).toBeLessThan(100)
})

test('the large seed is the same every time', () => {
  const [first, second] = [createLargeRepository(now), createLargeRepository(now)]

  expect(second.pullRequests.at(4710)).toEqual(first.pullRequests.at(4710))
  const hash = first.pullRequests.at(4710)?.sourceCommit ?? ''
  expect(first.statuses.list(hash)).toHaveLength(10)
  expect(first.statuses.list(hash)).toEqual(second.statuses.list(hash))
})

test('a made pull request keeps what is done to it, and its builds', () => {
  const { pullRequests, statuses } = createLargeRepository(now)
  const [first] = pullRequests
  const [build] = statuses.list(first?.sourceCommit ?? '')
  if (first) first.title = 'Changed'
  if (first && build) statuses.put(first.sourceCommit, { ...build, state: 'STOPPED' })

  expect(pullRequests[0]?.title).toBe('Changed')
  const states = statuses.list(first?.sourceCommit ?? '').map(({ state }) => state)
  expect(states[0]).toBe('STOPPED')
  expect(states).toHaveLength(10)
})

test('the scenario with an app of each kind', async () => {
  const { server, page } = await createTestServer({ scenario: 'threeKinds' })
  const modules = await page.loadModules()

  expect(
    modules.map(({ app_key: key, options }) => [key, options['access-token'] !== undefined]),
  ).toEqual([
    ['readiness', false],
    ['readiness-classic', false],
    // Nobody is asked about a personal app.
    ['readiness-personal', true],
  ])
  expect(server.takeState().installations.map(({ workspace }) => workspace)).toEqual([
    'acme',
    'orbit',
    'acme',
    'orbit',
    'acme',
  ])
  server.reset()
  expect(server.takeState().apps).toHaveLength(1)
})
