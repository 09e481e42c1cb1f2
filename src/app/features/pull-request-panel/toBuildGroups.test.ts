import { expect, test } from 'vitest'
import type { Build } from '../../shared/rest/parseCommitStatuses.ts'
import { toBuildGroups } from './toBuildGroups.ts'

const toBuilds = (state: Build['state'], count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: `${index}`, name: 'x', state, url: '' }))
const read = (builds: readonly Build[]) =>
  toBuildGroups(builds).map((group) => [group.state, group.builds.length, group.isFolded])

test('default: failing ones come first, and groups that are empty are left out', () => {
  expect(
    read([...toBuilds('SUCCESSFUL', 2), ...toBuilds('INPROGRESS', 1), ...toBuilds('FAILED', 1)]),
  ).toEqual([
    ['FAILED', 1, false],
    ['INPROGRESS', 1, false],
    ['SUCCESSFUL', 2, false],
  ])
})

test('behavior: many are folded up, unless they failed', () => {
  expect(
    read([...toBuilds('FAILED', 30), ...toBuilds('STOPPED', 4), ...toBuilds('SUCCESSFUL', 3)]),
  ).toEqual([
    ['FAILED', 30, false],
    ['STOPPED', 4, true],
    ['SUCCESSFUL', 3, false],
  ])
})
