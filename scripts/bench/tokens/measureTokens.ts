import { formatCount } from '../../prove/formatCount.ts'
import type { BenchResult } from '../BenchPart.ts'
import { summarizeRounds } from '../summarizeRounds.ts'
import { openMockServer } from './openMockServer.ts'
import { openSimulator, type Reach } from './openSimulator.ts'
import { playTokens, type TokenCall } from './playTokens.ts'

const rounds = 20
const settings: readonly { reach: Reach; atOnce: number; count: number }[] = [
  { reach: 'in process', atOnce: 1, count: 500 },
  { reach: 'over HTTP', atOnce: 1, count: 200 },
  { reach: 'over HTTP', atOnce: 20, count: 500 },
]
const calls: readonly TokenCall[] = ['token', 'user']
const titles = ['call', 'reached', 'at once', 'server', 'per second', 'ratio', 'middle half']

/** Tokens and users, by the simulator and by a published mock in turns. */
export async function measureTokens(): Promise<BenchResult> {
  const rows: string[][] = []
  const data: unknown[] = []
  for (const { reach, atOnce, count } of settings) {
    const [simulator, mock] = [await openSimulator(reach), await openMockServer(reach)]
    // The second shows how much of a ratio is noise.
    const servers = [simulator, simulator, mock]
    for (const call of calls) {
      const times: number[][] = []
      // The first round warms up.
      for (let round = 0; round <= rounds; round += 1) {
        const row: number[] = []
        for (const server of servers) row.push(await playTokens(server, call, { count, atOnce }))
        if (round > 0) times.push(row)
      }
      const summaries = summarizeRounds(times, count)
      data.push({ reach, atOnce, count, call, times })
      for (const [index, { msPerCall, ratio, quartiles }] of summaries.entries()) {
        const name = servers[index]?.name ?? ''
        rows.push([
          call,
          reach,
          String(atOnce),
          index === 1 ? `${name}, again` : name,
          formatCount(Math.round(1000 / msPerCall)),
          ratio.toFixed(2),
          quartiles.map((quartile) => quartile.toFixed(2)).join('–'),
        ])
      }
    }
    await simulator.close()
    await mock.close()
  }
  return {
    table: [titles, ...rows],
    notes: [
      `Medians of ${rounds} rounds in Node; each round asks the servers in turns. A ratio is time, beside the first of its kind: above 1 is slower.`,
      'A token is a grant of client_credentials with Basic; a user is GET /2.0/user, of the mock /userinfo.',
      "The mock signs a JWT for each token, and looks neither at the client's secret nor at the bearer token; the simulator draws 32 random bytes, and checks client, scope, lifetime and revocation.",
    ],
    data,
  }
}
