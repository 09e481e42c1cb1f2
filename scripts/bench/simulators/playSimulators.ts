import { createSimulatorServer } from '../../../src/simulator/server/createSimulatorServer.ts'

const origin = 'http://localhost:7990'
const appUrl = 'http://localhost:7991'
const pullRequest = '/!api/2.0/repositories/acme/checkout/pullrequests/1'

const descriptor = {
  key: 'bench',
  name: 'Bench',
  description: 'Is installed, and does nothing.',
  baseUrl: appUrl,
  authentication: { type: 'jwt' as const },
  lifecycle: { installed: '/installed' },
  scopes: ['account', 'pullrequest'],
}

export interface SimulatorsRun {
  /** Milliseconds to make all of them. */
  createMs: number
  /** Milliseconds for the first page and the first pull request in all of them, one after the other. */
  useMs: number
  /** How many answered with the pull request. */
  answered: number
  /** Bytes that one takes after its use, by the heap's growth; undefined without a garbage collector. */
  heapBytes: number | undefined
}

/**
 * Make simulators in this process, sign in to each and read a pull request.
 * @param collect runs the garbage collector; without it, memory is not measured
 */
export async function playSimulators(count: number, collect?: () => void): Promise<SimulatorsRun> {
  collect?.()
  const heapBefore = process.memoryUsage().heapUsed
  const start = performance.now()
  const servers = Array.from({ length: count }, () =>
    createSimulatorServer({ origin, descriptor, fetch: async () => new Response(null) }),
  )
  const created = performance.now()
  let answered = 0
  for (const { handle } of servers) {
    const page = await handle(new Request(`${origin}/`))
    const headers = { Cookie: page.headers.get('Set-Cookie')?.split(';')[0] ?? '' }
    const response = await handle(new Request(origin + pullRequest, { headers }))
    if (response.ok) answered += 1
    await response.text()
  }
  const used = performance.now()
  collect?.()
  const grown = process.memoryUsage().heapUsed - heapBefore
  return {
    createMs: created - start,
    useMs: used - created,
    answered,
    // The list is used once more, so that nothing of it is collected before.
    heapBytes: collect && grown / servers.length,
  }
}
