import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import { createSimulatorServer } from '../createSimulatorServer.ts'
import type { GitBackend } from '../git-http/GitBackend.ts'
import type { SimulatorMiddleware } from '../middleware/SimulatorMiddleware.ts'
import type { ScenarioName } from '../ScenarioName.ts'
import type { ReadAsset } from '../Simulation.ts'
import { createTestPage, type TestPage } from './createTestPage.ts'
import { testDescriptor, testOrigin } from './testDescriptor.ts'

export interface CreateTestServerParameters {
  descriptor?: ConnectDescriptor
  /** Default: `fresh`. */
  scenario?: ScenarioName
  /** The vendor's server. Default: 204 to everything. */
  fetch?: (request: Request) => Promise<Response>
  readAsset?: ReadAsset
  middleware?: readonly SimulatorMiddleware[]
  gitBackend?: GitBackend
}

/** A server with a clock that stands still, and a page of it in which Ana is signed in. */
export async function createTestServer({
  descriptor = testDescriptor,
  scenario = 'fresh',
  fetch = () => Promise.resolve(new Response(null, { status: 204 })),
  readAsset = () => Promise.resolve(undefined),
  middleware = [],
  gitBackend,
}: CreateTestServerParameters = {}) {
  const clock = { time: Date.parse('2026-11-23T09:00:00Z'), now: () => clock.time }
  const server = createSimulatorServer({
    origin: testOrigin,
    descriptor,
    clock,
    fetch,
    readAsset,
    middleware,
    ...(gitBackend && { gitBackend }),
  })
  server.reset(scenario)
  const page: TestPage = await createTestPage(server)
  return { server, clock, page }
}
