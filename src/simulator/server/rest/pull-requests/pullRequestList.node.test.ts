import { expect, test } from 'vitest'
import { createReviewWorld } from '../../testing/createReviewWorld.ts'

const idsOf = (page: { values: { id: number }[] }) => page.values.map(({ id }) => id)

test.each([
  ['?q=title~"totals"', [2]],
  ['?q=state="MERGED" OR state="OPEN"&state=OPEN&state=MERGED&sort=id', [1, 2, 3]],
  ['?q=comment_count>3', [2]],
  ['?q=author.nickname="ana"', []],
  ['?state=OPEN&state=MERGED&sort=-id', [3, 2, 1]],
  ['?q=reviewers.nickname="ana"', []],
])('parameters: q and sort, %s', async (query, expected) => {
  const { read } = await createReviewWorld()

  expect(idsOf(await read(encodeURI(query)))).toEqual(expected)
})

test('parameters: q and sort of comments and tasks', async () => {
  const { ana, read } = await createReviewWorld()
  await ana('PUT', '/1/tasks/1001', { state: 'RESOLVED' })
  await ana('POST', '/1/tasks', { content: { raw: 'One more.' } })

  expect(idsOf(await read(encodeURI('/1/comments?q=inline.path="src/payments/retry.ts"')))).toEqual(
    [1001],
  )
  expect(idsOf(await read('/1/comments?sort=-created_on'))).toEqual([1003, 1002, 1001])
  expect(idsOf(await read(encodeURI('/1/tasks?q=state="UNRESOLVED"')))).toEqual([1002])
})

test('parameters: fields, which reveal what lists leave out', async () => {
  const { read } = await createReviewWorld()

  const list = await read('?fields=%2Bvalues.reviewers')

  expect(list.values[0].reviewers).toHaveLength(2)
  expect((await read('')).values[0]).not.toHaveProperty('reviewers')
})

test('behavior: a commit on its source belongs to a pull request at once', async () => {
  const { page, read } = await createReviewWorld()
  const before = await read('/2')
  const response = await page.submit('/!api/2.0/repositories/acme/checkout/src', {
    branch: 'round-totals-half-to-even',
    message: 'Add a test',
    'src/basket.test.ts': 'export {}\n',
  })
  expect(response.status).toBe(201)

  const after = await read('/2')
  const { values } = await read('/2/commits')

  expect(after.source.commit.hash).not.toBe(before.source.commit.hash)
  expect(values[0].hash.startsWith(after.source.commit.hash)).toBe(true)
  expect(values).toHaveLength(2)
  expect((await read('/2/activity')).values[0]).toHaveProperty('update')
})
