import { expect, test } from 'vitest'
import { createReviewWorld } from '../../testing/createReviewWorld.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'

/** Where the task of a merge is asked for, below the list of pull requests. */
function pathOf(response: Response): string {
  const address = response.headers.get('Location') ?? ''
  const [before, path = ''] = address.split('/checkout/pullrequests')
  expect(before).toBe(`${testOrigin}/2.0/repositories/acme`)
  return path
}

test('default: a merge is done at once', async () => {
  const { ana, read } = await createReviewWorld()

  const response = await ana('POST', '/1/merge', { merge_strategy: 'squash' })

  const merged = await response.json()
  expect(response.status).toBe(200)
  expect(merged).toMatchObject({ state: 'MERGED', closed_by: { nickname: 'ana' } })
  expect(merged.merge_commit.hash).toMatch(/^[0-9a-f]{12}$/)
  expect(await read('/1')).toEqual(merged)
  expect((await ana('POST', '/1/merge')).status).toBe(400)
})

test.each([
  ['merge_commit', 2, 'Merged in retry-failed-card-payments (pull request #1)\n'],
  ['squash', 1, 'Merged in retry-failed-card-payments (pull request #1)\n'],
  ['fast_forward', 1, 'Retry failed card payments\n'],
  ['squash_fast_forward', 1, 'Merged in retry-failed-card-payments (pull request #1)\n'],
  ['rebase_fast_forward', 1, 'Retry failed card payments\n'],
  ['rebase_merge', 2, 'Merged in retry-failed-card-payments (pull request #1)\n'],
])('parameters: merge_strategy, %s', async (strategy, parents, message) => {
  const { ana, repository } = await createReviewWorld()

  const response = await ana('POST', '/1/merge', { merge_strategy: strategy })

  expect(response.status).toBe(200)
  const { merge_commit: merged } = await response.json()
  const { target } = await repository('/refs/branches/main')
  expect(target.hash.startsWith(merged.hash)).toBe(true)
  expect(target.message.startsWith(message)).toBe(true)
  expect(target.parents).toHaveLength(parents)
  const file = await repository('/src/main/src/payments/?max_depth=1')
  expect(file.values.map(({ path }: { path: string }) => path)).toContain('src/payments/log.ts')
})

test('parameters: message, close_source_branch', async () => {
  const { ana, repository } = await createReviewWorld()
  const branches = async () =>
    (await repository('/refs/branches')).values.map(({ name }: { name: string }) => name)
  expect(await branches()).toContain('retry-failed-card-payments')

  await ana('POST', '/1/merge', { message: 'Pay again', close_source_branch: true })
  await ana('POST', '/2/merge', { close_source_branch: false })

  expect(await branches()).toEqual(['main', 'round-totals-half-to-even'])
  const { values } = await repository('/commits/main?pagelen=100')
  expect(values.map((one: { message: string }) => one.message)).toContain('Pay again\n')
})

test('behavior: what is behind its destination cannot be fast-forwarded', async () => {
  const { ana, read } = await createReviewWorld()
  await ana('POST', '/1/merge')

  const body = { merge_strategy: 'fast_forward' }
  expect((await ana('POST', '/2/merge', body)).status).toBe(400)
  expect(await read('/2')).toMatchObject({ state: 'OPEN' })
  expect((await ana('POST', '/2/merge', { merge_strategy: 'rebase_fast_forward' })).status).toBe(
    200,
  )
})

test('behavior: a pull request whose commits are merged elsewhere is merged too', async () => {
  const { ana, read } = await createReviewWorld()
  const source = { branch: { name: 'retry-failed-card-payments' } }
  await ana('POST', '', { title: 'The same once more', source })

  await ana('POST', '/1/merge')

  expect(await read('/4')).toMatchObject({ state: 'MERGED', closed_by: { nickname: 'ana' } })
})

test('behavior: a merge that began before the destination moved is a conflict', async () => {
  const { ana, read } = await createReviewWorld()
  const path = pathOf(await ana('POST', '/2/merge?async=true'))
  await ana('POST', '/1/merge')
  await read(path)

  expect((await ana('GET', path)).status).toBe(409)
  expect(await read('/2')).toMatchObject({ state: 'OPEN' })
  expect((await ana('POST', '/2/merge')).status).toBe(200)
})

test('parameters: async, which is pending at first, and done at the next look', async () => {
  const { ana, read } = await createReviewWorld()

  const response = await ana('POST', '/1/merge?async=true')

  expect(response.status).toBe(202)
  const path = pathOf(response)
  expect(await read(path)).toMatchObject({
    task_status: 'PENDING',
    links: { self: { href: response.headers.get('Location') } },
  })
  expect(await read(path)).toMatchObject({
    task_status: 'SUCCESS',
    merge_result: { id: 1, state: 'MERGED' },
  })
  expect(await read('/1')).toMatchObject({ state: 'MERGED' })
})

test('behavior: who asks nobody finds it merged a second later', async () => {
  const { ana, clock, read } = await createReviewWorld()
  await ana('POST', '/1/merge?async=true')

  clock.time += 999
  expect(await read('?state=MERGED')).toMatchObject({ size: 1 })
  expect(await read('/1')).toMatchObject({ state: 'OPEN' })
  clock.time += 1
  expect(await read('?state=MERGED')).toMatchObject({ size: 2 })
})

test('behavior: a second start is the same one', async () => {
  const { ana } = await createReviewWorld()

  const first = await ana('POST', '/1/merge?async=true')
  const second = await ana('POST', '/1/merge?async=true')

  expect(pathOf(second)).toBe(pathOf(first))
})

test('behavior: a merge that is overtaken by a decline fails', async () => {
  const { ana, read } = await createReviewWorld()
  const path = pathOf(await ana('POST', '/1/merge?async=true'))
  await ana('POST', '/1/decline')
  await read(path)

  const response = await ana('GET', path)

  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    type: 'error',
    error: { message: 'This pull request is closed.' },
  })
  expect(await read('/1')).toMatchObject({ state: 'DECLINED' })
})

test('behavior: the merge of another pull request is refused', async () => {
  const { ana } = await createReviewWorld()
  const path = pathOf(await ana('POST', '/1/merge?async=true'))

  expect((await ana('GET', path.replace('/1/', '/2/'))).status).toBe(400)
  expect((await ana('GET', path)).status).toBe(200)
})

test.each([{ merge_strategy: 'octopus' }, { close_source_branch: 'yes' }, { message: 1 }, 'now'])(
  'behavior: %j is refused',
  async (body) => {
    const { ana, read } = await createReviewWorld()

    expect((await ana('POST', '/1/merge', body)).status).toBe(400)
    expect(await read('/1')).toMatchObject({ state: 'OPEN' })
  },
)
