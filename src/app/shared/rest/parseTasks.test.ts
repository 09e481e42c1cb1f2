import { expect, test } from 'vitest'
import { parseTasks } from './parseTasks.ts'

const task = { id: 1, state: 'UNRESOLVED', content: { raw: 'Name the retry limit.' } }

test('default', () => {
  expect(parseTasks({ values: [task, { ...task, id: 2, state: 'RESOLVED' }] })).toEqual({
    open: [{ id: 1, text: 'Name the retry limit.' }],
    doneCount: 1,
    unreadCount: 0,
    isCut: false,
  })
})

test('behavior: a page with a next one is cut', () => {
  expect(parseTasks({ values: [], next: 'https://api.bitbucket.org/2.0/x' }).isCut).toBe(true)
})

test('fault G07: a task that nobody can read is left out and counted', () => {
  const values = [null, { ...task, id: 2 ** 60 }, { ...task, state: 'ODD' }, task]
  expect(parseTasks({ values })).toMatchObject({ open: [{ id: 1 }], unreadCount: 3 })
})

test.each([null, 'text', {}, { values: {} }])('behavior: refuses %j', (answer) => {
  expect(() => parseTasks(answer)).toThrow(/^Invalid/)
})
