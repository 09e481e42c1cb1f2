import { expect, test } from 'vitest'
import { createReviewWorld } from '../../testing/createReviewWorld.ts'

const ask = (raw: string, more = {}) => ({ content: { raw }, ...more })

test('default: a task is made, done, opened and deleted', async () => {
  const { ana, ben, read } = await createReviewWorld()

  const response = await ana('POST', '/1/tasks', ask('Test it.', { comment: { id: 1_001 } }))

  const task = await response.json()
  const path = `/1/tasks/${task.id}`
  expect(response.status).toBe(201)
  expect(response.headers.get('Location')).toBe(task.links.self.href)
  expect(task).toMatchObject({
    state: 'UNRESOLVED',
    content: { raw: 'Test it.', html: '<p>Test it.</p>' },
    creator: { nickname: 'ana' },
    comment: { type: 'pullrequest_comment', id: 1_001 },
  })
  expect(task).not.toHaveProperty('resolved_by')
  expect(await read('/1')).toMatchObject({ task_count: 2 })

  expect(await (await ben('PUT', path, { state: 'RESOLVED' })).json()).toMatchObject({
    state: 'RESOLVED',
    content: { raw: 'Test it.' },
    resolved_by: { nickname: 'ben' },
    resolved_on: '2026-11-23T09:00:00.000Z',
  })
  expect(await read('/1')).toMatchObject({ task_count: 1 })
  await ana('PUT', path, { state: 'UNRESOLVED', ...ask('Test it well.') })
  expect(await read(path)).toMatchObject({ state: 'UNRESOLVED', content: { raw: 'Test it well.' } })

  expect((await ana('DELETE', path)).status).toBe(204)
  expect((await ana('GET', path)).status).toBe(404)
  expect(await read('/1')).toMatchObject({ task_count: 1 })
})

test('behavior: the id of a deleted task is not used again', async () => {
  const { ana } = await createReviewWorld()
  const make = async () => (await (await ana('POST', '/1/tasks', ask('x'))).json()).id

  const first = await make()
  await ana('DELETE', `/1/tasks/${first}`)

  expect(await make()).toBeGreaterThan(first)
})

test('behavior: the seed has as many tasks as it counts', async () => {
  const { read } = await createReviewWorld()

  expect(await read('/1/tasks')).toMatchObject({ size: 1, values: [{ comment: { id: 1_003 } }] })
  expect(await read('/1')).toMatchObject({ task_count: 1 })
  expect(await read('/2/tasks')).toMatchObject({ size: 0 })
  expect(await read('/2')).toMatchObject({ task_count: 0 })
})

test('behavior: nobody else sees a pending task', async () => {
  const { ana, ben, read } = await createReviewWorld()
  const { id } = await (await ana('POST', '/1/tasks', ask('Soon.', { pending: true }))).json()

  expect((await ana('GET', `/1/tasks/${id}`)).status).toBe(200)
  expect((await ben('GET', `/1/tasks/${id}`)).status).toBe(404)
  expect(await read('/1')).toMatchObject({ task_count: 1 })
})

test.each([
  ['POST', '/1/tasks', {}],
  ['POST', '/1/tasks', ask(' ')],
  ['POST', '/1/tasks', ask('On nothing.', { comment: { id: 7 } })],
  ['PUT', '/1/tasks/1001', { state: 'DONE' }],
  ['PUT', '/1/tasks/1001', ask('')],
])('behavior: %s %s with %j is refused', async (method, path, body) => {
  const { ana, read } = await createReviewWorld()
  const before = await read('/1/tasks')

  expect((await ana(method, path, body)).status).toBe(400)

  expect(await read('/1/tasks')).toEqual(before)
})
