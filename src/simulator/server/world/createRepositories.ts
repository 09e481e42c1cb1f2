import { createIssues } from './createIssues.ts'
import { createProjects } from './createProjects.ts'
import { createSeedRecords } from './createSeedRecords.ts'
import { acme, ana, orbit, personal, vera } from './people.ts'
import type { RepositoryRecord } from './RepositoryRecord.ts'
import type { StatusRecord } from './StatusRecord.ts'

export const checkoutUuid = '{c4ec0000-0000-4000-8000-000000000021}'

const basket = `export function total(prices: readonly number[]): number {
  return prices.reduce((sum, price) => sum + price, 0)
}
`
const retry = `export async function retry<value>(pay: () => Promise<value>): Promise<value> {
  return pay().catch(pay).catch(pay)
}
`

/** The seed's repositories; their times count back from `now` (milliseconds since the epoch). */
export function createRepositories(now: number, projects = createProjects()): RepositoryRecord[] {
  const { repository, pullRequest, reviewer, build } = createSeedRecords(now)
  const waitsForAna = reviewer(ana.uuid, null)

  const checkout = repository({
    uuid: checkoutUuid,
    slug: 'checkout',
    description: 'Takes payments.',
    workspace: acme.uuid,
    project: projects.shop,
    files: [
      { path: 'README.md', content: '# checkout\n\nTakes payments.\n' },
      { path: 'docs/retries.md', content: '# Retries\n\nA payment is tried three times.\n' },
      { path: 'src/basket.ts', content: basket },
      { path: 'src/payments/retry.ts', content: retry },
    ],
    pullRequests: [
      pullRequest({
        id: 1,
        title: 'Retry failed card payments',
        description: 'Retries a payment twice before it gives up, and logs each attempt.',
        participants: [waitsForAna, reviewer(vera.uuid, 'approved')],
        commentCount: 3,
        taskCount: 1,
      }),
      pullRequest({
        id: 2,
        title: 'Round totals half to even',
        description: 'Fixes a cent that goes missing on large baskets.',
        participants: [waitsForAna, reviewer(vera.uuid, 'changes_requested')],
        commentCount: 5,
      }),
      pullRequest({
        id: 3,
        title: 'Remove the old basket',
        description: 'Nothing has used it since spring.',
        state: 'MERGED',
        participants: [reviewer(ana.uuid, 'approved')],
      }),
    ],
  })

  /** Public: anybody may read it, signed in or not. */
  const website = repository({
    uuid: '{eb5e0000-0000-4000-8000-000000000022}',
    slug: 'website',
    description: 'The public pages.',
    workspace: acme.uuid,
    project: projects.shop,
    isPrivate: false,
    issueTracker: createIssues(now),
    pullRequests: [
      pullRequest({
        id: 1,
        title: 'Describe the opening hours',
        description: 'Asked for by many visitors.',
        participants: [waitsForAna],
      }),
    ],
  })

  const telemetry = repository({
    uuid: '{7e1e0000-0000-4000-8000-000000000023}',
    slug: 'telemetry',
    description: 'Listens to satellites.',
    workspace: orbit.uuid,
    project: projects.satellites,
    pullRequests: [
      pullRequest({
        id: 1,
        title: 'Drop duplicate frames',
        description: 'The ground station sends some twice.',
        participants: [waitsForAna],
      }),
    ],
  })

  const notes = repository({
    uuid: '{907e5000-0000-4000-8000-000000000024}',
    slug: 'notes',
    description: 'Private notes. No app is installed here.',
    workspace: personal.uuid,
    project: projects.personal,
    pullRequests: [
      pullRequest({
        id: 1,
        title: 'Write down the recipe',
        description: 'For later.',
        author: ana.uuid,
      }),
    ],
  })

  report(checkout, 1, [
    build('Unit tests', 'SUCCESSFUL', '412 passed'),
    build('Integration tests', 'FAILED', '2 of 96 failed'),
    build('Preview', 'INPROGRESS', 'Started'),
  ])
  report(checkout, 2, [build('Unit tests', 'SUCCESSFUL', '412 passed')])
  report(checkout, 3, [build('Unit tests', 'SUCCESSFUL', '409 passed')])
  report(telemetry, 1, [build('Unit tests', 'SUCCESSFUL', '88 passed')])
  return [checkout, website, telemetry, notes]
}

/** Give the source commit of a pull request its builds. */
function report(
  { pullRequests, statuses }: RepositoryRecord,
  id: number,
  builds: readonly StatusRecord[],
): void {
  const found = pullRequests.find((one) => one.id === id)
  if (!found) throw new Error(`There is no pull request ${id}.`)
  const { sourceCommit, sourceBranch: refname } = found
  for (const build of builds) statuses.put(sourceCommit, { ...build, refname })
}
