import { expect, test } from 'vitest'
import type { Build } from '../../../shared/rest/parseCommitStatuses.ts'
import type { PullRequestView, Reviewer } from '../../../shared/rest/parsePullRequest.ts'
import { toReadiness, type ReadinessParts } from './toReadiness.ts'

const toPerson = (name: string) => ({ uuid: `{${name}}`, name, avatar: '' })
const toReviewer = (name: string, verdict: Reviewer['verdict'], isReviewer = true): Reviewer => ({
  person: toPerson(name),
  verdict,
  isReviewer,
})
const toBuild = (state: Build['state']): Build => ({ key: state, name: state, state, url: '' })

const pullRequest: PullRequestView = {
  id: 1,
  title: 'Retry failed payments',
  state: 'OPEN',
  author: toPerson('Vera'),
  source: 'retries',
  destination: 'main',
  reviewers: [toReviewer('Ben', 'approved'), toReviewer('Ana', 'approved')],
  unreadCount: 0,
  isDraft: false,
  createdOn: undefined,
  updatedOn: undefined,
}
const whole = { unreadCount: 0, isCut: false }
const done = <value>(data: value) => ({ data, isPending: false })
const pending = { data: undefined, isPending: true }
const failed = { data: undefined, isPending: false }
const parts: ReadinessParts = {
  me: done(toPerson('Ana')),
  builds: done({ ...whole, builds: [toBuild('SUCCESSFUL')] }),
  tasks: done({ ...whole, open: [], doneCount: 2 }),
  policy: done({ verdict: 'pass', reasons: [] }),
}
const builds = (...states: Build['state'][]) =>
  done({ ...whole, builds: states.map((state) => toBuild(state)) })
const openTasks = done({ ...whole, open: [{ id: 1, text: 'x' }], doneCount: 0 })
const attention = done({ verdict: 'attention' as const, reasons: ['No.'] })
const undecided = { reviewers: [toReviewer('Ben', 'approved'), toReviewer('Ana', 'none')] }
const asking = { reviewers: [toReviewer('Ben', 'changesRequested')] }
const vera = done(toPerson('Vera'))

type Row = [string, Partial<PullRequestView>, Partial<ReadinessParts>, string, string]
const rows: Row[] = [
  ['all is well', {}, {}, 'ready', 'approved buildsPassed'],
  ['no build has reported', {}, { builds: builds() }, 'ready', 'approved'],
  ['somebody else has not decided', undecided, { me: vera }, 'ready', 'approved buildsPassed'],
  ['the viewer is asked', undecided, {}, 'needsYou', 'yourReview'],
  [
    'the viewer is asked, and a build failed',
    undecided,
    { builds: builds('FAILED') },
    'needsYou',
    'yourReview buildsFailed',
  ],
  [
    'the author is asked for changes',
    asking,
    { me: vera },
    'needsYou',
    'changesRequested noApproval',
  ],
  [
    'the author has a failing build',
    {},
    { me: vera, builds: builds('FAILED') },
    'needsYou',
    'buildsFailed',
  ],
  ['the author cannot change the policy', {}, { me: vera, policy: attention }, 'blocked', 'policy'],
  ['changes are requested', asking, {}, 'blocked', 'changesRequested noApproval'],
  ['a build failed', {}, { builds: builds('SUCCESSFUL', 'FAILED') }, 'blocked', 'buildsFailed'],
  ['a build was stopped', {}, { builds: builds('STOPPED') }, 'blocked', 'buildsFailed'],
  ['a task is open', {}, { tasks: openTasks }, 'blocked', 'openTasks'],
  ['the policy is not met', {}, { policy: attention }, 'blocked', 'policy'],
  [
    'several block it',
    asking,
    { tasks: openTasks, policy: attention },
    'blocked',
    'changesRequested openTasks policy noApproval',
  ],
  [
    'it is blocked whatever is still to come',
    {},
    { builds: builds('FAILED'), policy: pending },
    'blocked',
    'buildsFailed',
  ],
  ['builds are to come', {}, { builds: pending }, 'loading', 'approved'],
  ['the viewer is to come', {}, { me: pending }, 'loading', 'approved buildsPassed'],
  ['the policy cannot be read', {}, { policy: failed }, 'unknown', 'policyUnread'],
  ['the builds cannot be read', {}, { builds: failed }, 'unknown', 'buildsUnread'],
  [
    'there are more builds than were read',
    {},
    { builds: done({ builds: [], unreadCount: 0, isCut: true }) },
    'unknown',
    'buildsUnread',
  ],
  [
    'a task could not be read',
    {},
    { tasks: done({ open: [], doneCount: 0, unreadCount: 1, isCut: false }) },
    'unknown',
    'tasksUnread',
  ],
  ['the viewer is unknown', {}, { me: failed }, 'ready', 'approved buildsPassed'],
  ['it is a draft', { isDraft: true }, {}, 'waiting', 'draft'],
  [
    'builds are running',
    {},
    { builds: builds('INPROGRESS', 'SUCCESSFUL') },
    'waiting',
    'buildsRunning',
  ],
  ['nobody has approved', { reviewers: [] }, {}, 'waiting', 'noApproval'],
  ['it is merged', { state: 'MERGED' }, { tasks: openTasks }, 'closed', ''],
  ['it is declined', { state: 'DECLINED' }, {}, 'closed', ''],
  ['it is superseded', { state: 'SUPERSEDED' }, {}, 'closed', ''],
]

test.each(rows)('when %s', (_, change, changedParts, status, kinds) => {
  const readiness = toReadiness({ ...pullRequest, ...change }, { ...parts, ...changedParts })
  expect(readiness.status).toBe(status)
  expect(readiness.reasons.map(({ kind }) => kind).join(' ')).toBe(kinds)
})

test('behavior: reasons count, and name people', () => {
  const { blockers } = toReadiness(
    { ...pullRequest, ...asking },
    { ...parts, builds: builds('FAILED', 'STOPPED') },
  )
  expect(blockers).toEqual([
    { kind: 'changesRequested', count: 1, names: ['Ben'] },
    { kind: 'buildsFailed', count: 2, names: [] },
  ])
})
