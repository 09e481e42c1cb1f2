import * as v from 'valibot'
import { createSimulatorServer } from '../../../src/simulator/server/createSimulatorServer.ts'
import type { SeedName } from '../../../src/simulator/server/world/SeedApp.ts'

const origin = 'http://localhost:7990'
const states = ['OPEN', 'MERGED', 'DECLINED', 'SUPERSEDED'].map((state) => `state=${state}`)
const pageSchema = v.object({ values: v.array(v.unknown()), next: v.optional(v.string()) })

export interface ListRun {
  /** Milliseconds until a new simulator has answered its first request. */
  startMs: number
  /** Milliseconds for all pages, one after the other. */
  listMs: number
  pages: number
  pullRequests: number
}

/**
 * Start a simulator and read all pull requests of a repository, page by page.
 * @param pagelen 1 to 100
 * @param pages at most so many. Default: all
 */
export async function playLists(
  seed: SeedName,
  repository: string,
  pagelen: number,
  pages = Infinity,
): Promise<ListRun> {
  const start = performance.now()
  const { handle } = createSimulatorServer({ origin, seed })
  const first = await handle(new Request(`${origin}/`))
  const headers = { Cookie: first.headers.get('Set-Cookie')?.split(';')[0] ?? '' }
  await first.text()
  const started = performance.now()
  const path = `/!api/2.0/repositories/${repository}/pullrequests`
  let next: string | undefined = `${origin}${path}?${states.join('&')}&pagelen=${pagelen}`
  const run = { pages: 0, pullRequests: 0 }
  while (next !== undefined && run.pages < pages) {
    const response = await handle(new Request(next, { headers }))
    const page = v.parse(pageSchema, await response.json())
    run.pages += 1
    run.pullRequests += page.values.length
    next = page.next
  }
  const listed = performance.now()
  return { startMs: started - start, listMs: listed - started, ...run }
}
