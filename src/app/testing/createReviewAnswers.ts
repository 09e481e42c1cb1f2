import type { FakeHostAnswer, FakeHostCall } from '../../testing/fakeHost/FakeHostParameters.ts'

export interface ReviewTexts {
  title?: string
  buildUrl?: string
  avatar?: string
  /** Of the other reviewer. */
  name?: string
  /** Beside the two builds that are fine. */
  moreBuilds?: readonly unknown[]
  /** Beside the two reviewers. */
  moreParticipants?: readonly unknown[]
  updatedOn?: unknown
  /** Default: open. */
  state?: string
  /** Of who opened it. */
  author?: string
  /** Beside the one that is open. */
  moreTasks?: readonly unknown[]
}

/** A small Bitbucket behind the fake host: one pull request that remembers an approval. */
export function createReviewAnswers({
  title = 'Retry failed payments',
  buildUrl = 'https://ci.example/7',
  avatar = 'https://bitbucket.org/account/ana/avatar/',
  name: reviewer = 'Ben Okafor',
  moreBuilds = [],
  moreParticipants = [],
  updatedOn = '2026-05-02T09:30:00.000000+00:00',
  moreTasks = [],
  state = 'OPEN',
  author = '{vera}',
}: ReviewTexts = {}): (call: FakeHostCall) => FakeHostAnswer {
  let hasApproved = false
  const toAccount = (uuid: string, name: string) => ({
    uuid,
    display_name: name,
    links: { avatar: { href: avatar } },
  })
  const ana = toAccount('{ana}', 'Ana Moreno')
  const ben = toAccount('{ben}', reviewer)
  const toParticipant = (user: object, approved: boolean) => ({
    user,
    role: 'REVIEWER',
    approved,
    state: approved ? 'approved' : null,
  })

  return ({ kind, method, path }) => {
    if (kind === 'proxyRequest') {
      return { value: { verdict: 'attention', reasons: ['One approval is missing.'] } }
    }
    if (path === '/2.0/user') return { value: ana }
    if (path.endsWith('/approve')) {
      hasApproved = method === 'POST'
      return { value: {} }
    }
    if (path.includes('/statuses')) {
      const values = [
        { key: 'unit', name: 'Unit tests', state: 'SUCCESSFUL', url: buildUrl },
        { key: 'deploy', name: 'Deploy', state: 'FAILED', url: buildUrl },
      ]
      return { value: { values: [...values, ...moreBuilds] } }
    }
    if (path.includes('/tasks')) {
      const task = { id: 1, state: 'UNRESOLVED', content: { raw: 'Name the retry limit.' } }
      return { value: { values: [task, ...moreTasks] } }
    }
    return {
      value: {
        id: 1,
        title,
        state,
        author: toAccount(author, 'Vera Lindqvist'),
        source: { branch: { name: 'retries' } },
        destination: { branch: { name: 'main' } },
        participants: [
          toParticipant(ben, true),
          toParticipant(ana, hasApproved),
          ...moreParticipants,
        ],
        created_on: '2026-05-01T09:30:00.000000+00:00',
        updated_on: updatedOn,
      },
    }
  }
}
