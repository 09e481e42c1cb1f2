import { createCheckoutHistory } from './createCheckoutHistory.ts'
import { createSeedHistory } from './createSeedHistory.ts'
import { createDiscussions } from './createDiscussions.ts'
import { createIssues } from './createIssues.ts'
import { createSeedPipelines } from './createSeedPipelines.ts'
import { createProjects } from './createProjects.ts'
import { createSeedRecords } from './createSeedRecords.ts'
import { acme, ana, ben, orbit, personal, vera } from './people.ts'
import type { RepositoryRecord } from './RepositoryRecord.ts'
import type { StatusRecord } from './StatusRecord.ts'

export const checkoutUuid = '{c4ec0000-0000-4000-8000-000000000021}'

const duplicates = `export function dropDuplicates(frames: readonly string[]): string[] {
  return [...new Set(frames)]
}
`

/** The seed's repositories; their times count back from `now` (milliseconds since the epoch). */
export function createRepositories(now: number, projects = createProjects()): RepositoryRecord[] {
  const { repository, pullRequest, reviewer, build } = createSeedRecords(now)
  const { retries, rounding } = createDiscussions(now)
  const waitsForAna = reviewer(ana.uuid, null)

  const history = createCheckoutHistory(now)
  const checkout = repository({
    uuid: checkoutUuid,
    slug: 'checkout',
    description: 'Takes payments.',
    workspace: acme.uuid,
    git: history.store,
    project: projects.shop,
    watchers: [ana.uuid, ben.uuid],
    defaultReviewers: [ana.uuid],
    pullRequests: [
      pullRequest({
        id: 1,
        title: 'Retry failed card payments',
        ...history.retry,
        description: 'Retries a payment twice before it gives up, and logs each attempt.',
        participants: [waitsForAna, reviewer(vera.uuid, 'approved')],
        ...retries,
      }),
      pullRequest({
        id: 2,
        title: 'Round totals half to even',
        ...history.round,
        description: 'Fixes a cent that goes missing on large baskets.',
        participants: [waitsForAna, reviewer(vera.uuid, 'changes_requested')],
        ...rounding,
      }),
      pullRequest({
        id: 3,
        title: 'Remove the old basket',
        ...history.remove,
        description: 'Nothing has used it since spring.',
        state: 'MERGED',
        participants: [reviewer(ana.uuid, 'approved')],
      }),
    ],
  })

  const websiteHistory = createSeedHistory(now, '# website\n\nThe public pages.\n')
  /** Public: anybody may read it, signed in or not. */
  const website = repository({
    uuid: '{eb5e0000-0000-4000-8000-000000000022}',
    slug: 'website',
    description: 'The public pages.',
    git: websiteHistory.store,
    workspace: acme.uuid,
    project: projects.shop,
    isPrivate: false,
    issueTracker: createIssues(now),
    pullRequests: [
      pullRequest({
        id: 1,
        ...websiteHistory.propose({
          title: 'Describe the opening hours',
          commits: [
            {
              message: 'Describe the opening hours',
              files: { 'pages/hours.md': '# Opening hours\n\nMonday to Friday, 9 to 17.\n' },
            },
          ],
        }),
        title: 'Describe the opening hours',
        description: 'Asked for by many visitors.',
        participants: [waitsForAna],
      }),
    ],
  })

  const telemetryHistory = createSeedHistory(now, '# telemetry\n\nListens to satellites.\n')
  const telemetry = repository({
    uuid: '{7e1e0000-0000-4000-8000-000000000023}',
    slug: 'telemetry',
    description: 'Listens to satellites.',
    git: telemetryHistory.store,
    workspace: orbit.uuid,
    project: projects.satellites,
    pullRequests: [
      pullRequest({
        id: 1,
        ...telemetryHistory.propose({
          title: 'Drop duplicate frames',
          commits: [{ message: 'Drop duplicate frames', files: { 'src/frames.ts': duplicates } }],
        }),
        title: 'Drop duplicate frames',
        description: 'The ground station sends some twice.',
        participants: [waitsForAna],
      }),
    ],
  })

  const notesHistory = createSeedHistory(
    now,
    '# notes\n\nPrivate notes. No app is installed here.\n',
  )
  const notes = repository({
    uuid: '{907e5000-0000-4000-8000-000000000024}',
    slug: 'notes',
    description: 'Private notes. No app is installed here.',
    git: notesHistory.store,
    workspace: personal.uuid,
    project: projects.personal,
    pullRequests: [
      pullRequest({
        id: 1,
        ...notesHistory.propose({
          title: 'Write down the recipe',
          author: ana,
          commits: [
            {
              message: 'Write down the recipe',
              files: { 'recipe.md': '# Bread\n\nFlour, water, salt, time.\n' },
            },
          ],
        }),
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
  checkout.pipelines = createSeedPipelines(checkout, now)
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
