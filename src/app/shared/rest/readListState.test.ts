import { expect, test } from 'vitest'
import { readListState } from './readListState.ts'

test.each([
  ['', 'open'],
  ['#', 'open'],
  ['#q=state%3Dmerged', 'open'],
  ['#state=merged', 'merged'],
  ['#q=a&state=declined', 'declined'],
  ['#state=GONE', 'open'],
])('default: %j asks for %s', (hash, state) => {
  expect(readListState(hash)).toBe(state)
})
