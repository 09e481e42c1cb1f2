import type { FakeHostAnswer, FakeHostCall } from '../../testing/fakeHost/FakeHostParameters.ts'
import { createPullRequestEntry } from './createPullRequestEntry.ts'

export interface ListAnswersParameters {
  /** Values of each page. */
  pages: readonly (readonly unknown[])[]
  /** What a page answers instead, by number, from 1. */
  instead?: Record<number, () => FakeHostAnswer | undefined>
  /** Where a page leads. Default: the one after it. */
  toNext?: (page: number) => number | undefined
  /** Default: Unit tests that passed. */
  buildState?: string
}

const first = 'https://api.bitbucket.org/2.0/repositories/%7Ba%7D/%7Bb%7D/pullrequests?page='

/** A Bitbucket with a list of pull requests behind the fake host; the reader is Ana. */
export function createListAnswers({
  pages,
  instead = {},
  toNext = (page) => (page < pages.length ? page + 1 : undefined),
  buildState = 'SUCCESSFUL',
}: ListAnswersParameters): (call: FakeHostCall) => FakeHostAnswer {
  return ({ path }) => {
    const query = new URL(path, 'https://api.bitbucket.org').searchParams
    if (path === '/2.0/user')
      return { value: createPullRequestEntry({ id: 1, author: 'Ana' }).author }
    if (path.includes('/statuses'))
      return { value: { values: [{ key: 'unit', state: buildState }] } }
    if (query.get('fields') === 'size') return { value: { size: pages.length * 50 } }
    const page = Number(query.get('page') ?? 1)
    const next = toNext(page)
    const usual = {
      value: { values: pages[page - 1] ?? [], ...(next !== undefined && { next: first + next }) },
    }
    return instead[page]?.() ?? usual
  }
}
