import { expect, test } from 'vitest'
import { createReviewWorld } from '../../testing/createReviewWorld.ts'
import { createTestPage } from '../../testing/createTestPage.ts'
import { createTestServer } from '../../testing/createTestServer.ts'

/** What each entry of a page is, newest first. */
function kindsOf({ values }: { values: Record<string, unknown>[] }): string[] {
  return values.flatMap((entry) => Object.keys(entry).filter((name) => name !== 'pull_request'))
}

test('default: what happened to a pull request of the seed, newest first', async () => {
  const { read } = await createReviewWorld()

  const log = await read('/1/activity')

  expect(log).not.toHaveProperty('size')
  expect(kindsOf(log)).toEqual(['comment', 'approval', 'comment', 'comment', 'update'])
  expect(log.values.at(-1)).toMatchObject({
    pull_request: { type: 'pullrequest', id: 1, title: 'Retry failed card payments' },
    update: { state: 'OPEN', author: { nickname: 'ben' }, changes: {} },
  })
  expect(kindsOf(await read('/3/activity'))).toEqual(['update', 'approval', 'update'])
})

test('behavior: changes, reviews and comments are added', async () => {
  const { ana, clock, read } = await createReviewWorld()
  const steps: [string, string, unknown?][] = [
    ['PUT', '/2', { title: 'Round half to even', reviewers: [] }],
    ['POST', '/2/approve'],
    ['POST', '/2/request-changes'],
    ['POST', '/2/comments', { content: { raw: 'No.' } }],
    ['POST', '/2/decline'],
  ]
  for (const [method, path, body] of steps) {
    clock.time += 1_000
    expect((await ana(method, path, body)).ok).toBe(true)
  }

  const log = await read('/2/activity?pagelen=5')

  expect(kindsOf(log)).toEqual(['update', 'comment', 'changes_requested', 'approval', 'update'])
  expect(log.values[0].update).toMatchObject({
    state: 'DECLINED',
    changes: { status: { old: 'open', new: 'declined' } },
  })
  expect(log.values[4].update).toMatchObject({
    state: 'OPEN',
    title: 'Round half to even',
    changes: {
      title: { old: 'Round totals half to even', new: 'Round half to even' },
      reviewers: { added: [] },
    },
  })
})

test('behavior: pages of all logs follow each other without a gap', async () => {
  const { ana, read } = await createReviewWorld()
  const whole = await read('/activity?pagelen=100')
  const seen: unknown[] = []
  let path: string | undefined = '/activity?pagelen=4'
  while (path !== undefined) {
    const page: { values: unknown[]; next?: string } = await (await ana('GET', path)).json()
    seen.push(...page.values)
    path = page.next?.split('/pullrequests')[1]
  }

  expect(whole.values.length).toBeGreaterThan(10)
  expect(seen).toEqual(whole.values)
})

test('behavior: what was deleted or is pending is not told', async () => {
  const { ana, read } = await createReviewWorld()
  const count = async () => (await read('/3/activity')).values.length
  const before = await count()
  const post = async (pending: boolean) =>
    (await ana('POST', '/3/comments', { content: { raw: 'x' }, pending })).json()

  await post(true)
  const { id } = await post(false)
  expect(await count()).toBe(before + 1)
  await ana('DELETE', `/3/comments/${id}`)
  expect(await count()).toBe(before)
})

test.each(['no', 'e30', 'WzEsMiwzXQ', ''])('behavior: the ctx "%s" is refused', async (ctx) => {
  const { ana } = await createReviewWorld()

  expect((await ana('GET', `/1/activity?ctx=${ctx}`)).status).toBe(400)
})

test('behavior: the log of 10,000 pull requests is there at once', async () => {
  const { server } = await createTestServer()
  server.reset('fresh', 'large')
  const page = await createTestPage(server)
  const path = '/!api/2.0/repositories/acme/warehouse/pullrequests/activity'

  const log = await (await page.get(path)).json()

  const dates = log.values.map((entry: Record<string, { date?: string; created_on?: string }>) => {
    const { pull_request: _, ...told } = entry
    return Object.values(told).map(({ date, created_on: createdOn }) => date ?? createdOn)[0]
  })
  expect(dates).toHaveLength(20)
  expect(dates).toEqual(dates.toSorted().toReversed())
})
