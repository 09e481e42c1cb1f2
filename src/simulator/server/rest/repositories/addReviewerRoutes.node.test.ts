import { expect, test } from 'vitest'
import { createRestScene } from '../../testing/createRestScene.ts'
import { ben } from '../../world/people.ts'

const checkout = '/repositories/acme/checkout'
const reviewers = `${checkout}/default-reviewers`
const one = `${reviewers}/${encodeURIComponent(ben.uuid)}`

async function listNames(list: Response): Promise<string[]> {
  const { values } = await list.json()
  return values.map(({ display_name: name }: { display_name: string }) => name)
}

test('default: who watches', async () => {
  const { ana } = await createRestScene()

  expect(await listNames(await ana('GET', `${checkout}/watchers`))).toEqual([
    'Ana Moreno',
    'Ben Okafor',
  ])
})

test('default: default reviewers are added and taken away', async () => {
  const { ana } = await createRestScene()
  const list = async () => listNames(await ana('GET', reviewers))

  expect(await list()).toEqual(['Ana Moreno'])
  expect((await ana('GET', one)).status).toBe(404)
  expect(await (await ana('PUT', one)).json()).toMatchObject({ display_name: 'Ben Okafor' })
  expect((await ana('PUT', one)).status).toBe(200)
  expect(await list()).toEqual(['Ana Moreno', 'Ben Okafor'])
  expect((await ana('GET', one)).status).toBe(200)
  expect((await ana('DELETE', one)).status).toBe(204)
  expect((await ana('DELETE', one)).status).toBe(404)
  expect(await list()).toEqual(['Ana Moreno'])
})

test('default: effective ones say where they come from', async () => {
  const { ana } = await createRestScene()

  const { values } = await (await ana('GET', `${checkout}/effective-default-reviewers`)).json()

  expect(values).toMatchObject([
    { type: 'default_reviewer', reviewer_type: 'repository', user: { nickname: 'ana' } },
  ])
})

test('behavior: only admins choose them, and only among members', async () => {
  const { ana, ben: asBen } = await createRestScene()

  expect((await asBen('PUT', one)).status).toBe(403)
  expect((await ana('PUT', `${reviewers}/nobody`)).status).toBe(404)
  // Vera is no member of Orbit, where Ben is the admin.
  const vera = encodeURIComponent('{c0c00000-0000-4000-8000-000000000003}')
  const elsewhere = `/repositories/orbit/telemetry/default-reviewers/${vera}`
  expect((await asBen('PUT', elsewhere)).status).toBe(400)
  expect((await ana('PUT', `${reviewers}/${vera}`)).status).toBe(200)
})
