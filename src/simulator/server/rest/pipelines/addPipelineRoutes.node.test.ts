import { expect, test } from 'vitest'
import { createRestScene } from '../../testing/createRestScene.ts'
import { ana as anaRecord } from '../../world/people.ts'

const pipelines = '/repositories/acme/checkout/pipelines'
const branch = 'retry-failed-card-payments'
const target = { type: 'pipeline_ref_target', ref_type: 'branch', ref_name: branch }

async function listNumbers(list: Response): Promise<number[]> {
  const { values } = await list.json()
  return values.map(({ build_number: number }: { build_number: number }) => number)
}

test('default: pipelines come oldest first, each in its state', async () => {
  const { asApp } = await createRestScene({ scopes: ['pipeline'] })

  const { values } = await (await asApp('GET', pipelines)).json()

  expect(values.map(({ state }: { state: object }) => state)).toMatchObject([
    { name: 'COMPLETED', result: { name: 'SUCCESSFUL' } },
    { name: 'COMPLETED', result: { name: 'FAILED' } },
    { name: 'COMPLETED', result: { name: 'STOPPED' } },
    { name: 'IN_PROGRESS', stage: { name: 'RUNNING' } },
  ])
  expect(values[3]).toMatchObject({
    type: 'pipeline',
    build_number: 4,
    creator: { nickname: 'ben' },
    repository: { full_name: 'acme/checkout' },
    target: { ref_type: 'branch', ref_name: branch, commit: { type: 'commit' } },
    trigger: { name: 'PUSH' },
    build_seconds_used: 15,
  })
  expect(values[3]).not.toHaveProperty('completed_on')
})

test.each([
  ['sort=-created_on', [4, 3, 2, 1]],
  ['sort=creator.uuid', [3, 1, 2, 4]],
  ['status=PASSED', [1]],
  ['status=FAILED&status=BUILDING', [2, 4]],
  [`target.branch=${branch}`, [3, 4]],
  [`target.ref_name=${branch}&trigger_type=MANUAL`, [3]],
  [`creator.uuid=${encodeURIComponent(anaRecord.uuid)}`, [3]],
  ['target.ref_type=TAG', []],
  ['pagelen=1&page=2', [2]],
])('parameters: %s', async (query, numbers) => {
  const { ana } = await createRestScene()

  expect(await listNumbers(await ana('GET', `${pipelines}?${query}`))).toEqual(numbers)
})

test.each(['status=SUCCESSFUL', 'sort=name'])('behavior: %s is refused', async (query) => {
  const { ana } = await createRestScene()

  expect((await ana('GET', `${pipelines}?${query}`)).status).toBe(400)
})

test('default: a pipeline that is started goes through its states as time passes', async () => {
  const { asApp, clock } = await createRestScene({ scopes: ['pipeline:write'] })
  const made = await asApp('POST', pipelines, { target })
  const { uuid, build_number: number, links } = await made.json()
  const path = `${pipelines}/${encodeURIComponent(uuid)}`
  const read = async (at: string) => (await (await asApp('GET', at)).json()).state.name
  const steps = async () => {
    const { values } = await (await asApp('GET', `${path}/steps`)).json()
    return values.map(({ state }: { state: { name: string } }) => state.name)
  }

  expect([made.status, number]).toEqual([201, 5])
  expect(made.headers.get('Location')).toBe(links.self.href)
  expect(await read(path)).toBe('PENDING')
  clock.time += 10_000
  expect([await read(path), await steps()]).toEqual(['IN_PROGRESS', ['IN_PROGRESS', 'PENDING']])
  clock.time += 40_000
  expect(await steps()).toEqual(['COMPLETED', 'IN_PROGRESS'])
  clock.time += 30_000
  expect([await read(path), await steps()]).toEqual(['COMPLETED', ['COMPLETED', 'COMPLETED']])
  const done = await (await asApp('GET', path)).json()
  expect(done).toMatchObject({ creator: { username: 'acme' }, build_seconds_used: 60 })
  expect(done.completed_on).toBe('2026-11-23T09:01:05.000Z')
})

test('default: a pipeline is stopped, once', async () => {
  const { asApp } = await createRestScene({ scopes: ['pipeline:write'] })
  const { values } = await (await asApp('GET', `${pipelines}?status=BUILDING`)).json()
  const path = `${pipelines}/${encodeURIComponent(values[0].uuid)}`

  expect((await asApp('POST', `${path}/stopPipeline`)).status).toBe(204)

  const { state, completed_on: end } = await (await asApp('GET', path)).json()
  expect(state).toMatchObject({ name: 'COMPLETED', result: { name: 'STOPPED' } })
  expect(end).toBe('2026-11-23T09:00:00.000Z')
  expect((await asApp('POST', `${path}/stopPipeline`)).status).toBe(400)
})

test.each([
  ['an unknown branch', { ...target, ref_name: 'nowhere' }],
  ['an unknown commit', { ...target, commit: { hash: '0'.repeat(40) } }],
  ['a tag', { ...target, ref_type: 'tag' }],
])('behavior: %s is not run', async (_title, other) => {
  const { ana } = await createRestScene()

  expect((await ana('POST', pipelines, { target: other })).status).toBe(400)
  expect((await ana('POST', pipelines, { target })).status).toBe(201)
})

test('behavior: to stop one takes another scope than to start it, and readers do neither', async () => {
  const { asApp, nobody } = await createRestScene({ scopes: ['pipeline'] })

  const stop = await asApp('POST', `${pipelines}/4/stopPipeline`)

  expect((await stop.json()).error.detail.required).toEqual(['pipeline:write'])
  expect((await asApp('POST', pipelines, { target })).status).toBe(201)
  const open = '/repositories/acme/website/pipelines'
  expect((await nobody('GET', open)).status).toBe(200)
  expect((await nobody('POST', open, { target })).status).toBe(401)
  expect((await asApp('GET', `${pipelines}/99`)).status).toBe(404)
})
