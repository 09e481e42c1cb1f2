import { expect, test } from 'vitest'
import { compareCommits } from '../git/compareCommits.ts'
import { createObjectStore } from '../git/createObjectStore.ts'
import { walkCommits } from '../git/walkCommits.ts'
import { createLargeHistory, type LargeChange } from './createLargeHistory.ts'
import { ben } from './people.ts'

const states = ['OPEN', 'MERGED', 'DECLINED'] as const

function start(count: number) {
  const changes = Array.from({ length: count }, (_, index): LargeChange => {
    const [id, state] = [index + 1, states[index % 3] ?? 'OPEN']
    const createdAt = 1_700_000_000_000 + id * 60_000
    return {
      id,
      title: `Change ${id}`,
      author: ben,
      state,
      createdAt,
      closedAt: createdAt + 30_000,
    }
  })
  const objects = createObjectStore()
  const history = createLargeHistory(() => changes, 1_600_000_000_000, objects)
  const [open, merged] = changes
  if (!open || !merged) throw new Error('Ask for two changes or more.')
  return { history, objects, open, merged, count: () => [...objects.list()].length }
}

test('default: a page of open pull requests makes what is on it, and no more', () => {
  const { history, open, count } = start(9_000)
  history.sourceCommit(open)
  history.destinationCommit(open)
  history.mergeCommit(open)

  expect(count()).toBeLessThan(20)
})

test('default: open changes have branches, and merged ones are in the main one', () => {
  const { history, merged } = start(30)
  const store = history.store()
  const main = store.branches.get('main') ?? ''
  const onMain = new Set(walkCommits(store, [main]))

  expect(store.branches.size).toBe(11)
  expect(onMain.size).toBe(21)
  expect(onMain).toContain(history.mergeCommit(merged))
  expect(onMain).toContain(history.sourceCommit(merged))
})

test('a merge brings the file of its change', () => {
  const { history, merged } = start(30)
  const [source, destination] = [history.mergeCommit(merged), history.destinationCommit(merged)]
  const comparison = 'direct'
  const changes = compareCommits(history.store(), { source: source ?? '', destination, comparison })

  expect(changes.map(({ path }) => path)).toEqual(['changes/00/00/00002.md'])
})

test('what is asked for early is the same as what is asked for late', () => {
  const [early, late] = [start(30), start(30)]
  const hash = early.history.sourceCommit(early.open)
  late.history.store()

  expect(late.history.sourceCommit(late.open)).toBe(hash)
  expect(late.history.findChange(hash)).toBe(1)
  expect([...early.history.store().branches]).toEqual([...late.history.store().branches])
})
