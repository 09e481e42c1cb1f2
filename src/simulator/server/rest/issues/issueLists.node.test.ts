import { expect, test } from 'vitest'
import { createRestWorld } from '../../testing/createRestWorld.ts'

const issues = '/repositories/acme/website/issues'

test.each([
  ['(state="new" OR state="open") AND assignee=null', [2]],
  ['component.name="Search" AND priority!="minor"', [3]],
  ['reporter.nickname="dina"', [3]],
  ['updated_on > 2026-11-20T00:00:00+00:00', [5, 1]],
  ['kind IN ("task", "proposal")', [5, 4]],
  ['title ~ "hours" AND votes >= 2', [1]],
])('parameters: q=%s', async (q, expected) => {
  const { read } = await createRestWorld()

  const { values } = await read(`${issues}?${new URLSearchParams({ q }).toString()}`)

  expect(values.map(({ id }: { id: number }) => id)).toEqual(expected)
})

test.each([
  ['-updated_on', [1, 5, 4, 3, 2]],
  ['created_on', [1, 2, 3, 4, 5]],
  ['-id', [5, 4, 3, 2, 1]],
])('parameters: sort=%s', async (sort, expected) => {
  const { read } = await createRestWorld()

  const { values } = await read(`${issues}?sort=${sort}`)

  expect(values.map(({ id }: { id: number }) => id)).toEqual(expected)
})

test('parameters: fields, pagelen; next goes on with all of them', async () => {
  const { read } = await createRestWorld()

  const first = await read(`${issues}?sort=id&pagelen=2&fields=next,values.id`)
  const { pathname, search } = new URL(first.next)
  const second = await read(pathname.replace('/2.0', '') + search)

  expect(first.values).toEqual([{ id: 1 }, { id: 2 }])
  expect(second.values).toEqual([{ id: 3 }, { id: 4 }])
})

test('parameters: comments the other way round', async () => {
  const { read } = await createRestWorld()

  const { values } = await read(`${issues}/1/comments?sort=-created_on&fields=values.id`)

  expect(values).toEqual([{ id: 2 }, { id: 1 }])
})
