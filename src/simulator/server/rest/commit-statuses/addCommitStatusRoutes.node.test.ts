import { expect, test, vi } from 'vitest'
import { createRestScene } from '../../testing/createRestScene.ts'

const checkout = '/repositories/acme/checkout'

async function start(scopes = ['repository']) {
  const world = await createRestScene({ scopes, webhooks: [{ event: '*', url: '/hook' }] })
  const { source } = await (await world.ana('GET', `${checkout}/pullrequests/1`)).json()
  const commit = `${checkout}/commit/${source.commit.hash}`
  const { hash } = await (await world.ana('GET', commit)).json()
  return { ...world, hash, commit, builds: `${commit}/statuses/build` }
}

const build = { key: 'lint', state: 'INPROGRESS', url: 'https://ci.example/7' }

test('default: an app reports a build of a commit with the scope repository', async () => {
  const { asApp, hash, builds } = await start()

  const response = await asApp('POST', builds, { ...build, name: 'Lint', refname: 'main' })

  expect(response.status).toBe(201)
  const href = `http://localhost:7990/2.0${checkout}/commit/${hash}`
  const status = await response.json()
  expect(status).toEqual({
    type: 'build',
    key: 'lint',
    name: 'Lint',
    state: 'INPROGRESS',
    description: '',
    url: 'https://ci.example/7',
    refname: 'main',
    created_on: '2026-11-23T09:00:00.000Z',
    updated_on: '2026-11-23T09:00:00.000Z',
    links: { self: { href: `${href}/statuses/build/lint` }, commit: { href } },
  })
  expect(await (await asApp('GET', `${builds}/lint`)).json()).toEqual(status)
})

test('behavior: the build shows at the pull request of the commit, and at no other', async () => {
  const { ana, builds } = await start()
  const count = async (path: string) => (await (await ana('GET', checkout + path)).json()).size

  await ana('POST', builds, build)

  expect(await count('/pullrequests/1/statuses')).toBe(4)
  expect(await count('/pullrequests/2/statuses')).toBe(1)
})

test('behavior: a second build of the same key takes the place of the first', async () => {
  const { ana, clock, builds, commit } = await start()
  await ana('POST', builds, { ...build, description: 'Started' })
  clock.time += 60_000

  const again = await ana('POST', builds, { ...build, state: 'FAILED' })

  expect(again.status).toBe(201)
  const { values } = await (await ana('GET', `${commit}/statuses`)).json()
  expect(values.map(({ key }: { key: string }) => key)).toEqual([
    'UNIT TESTS',
    'INTEGRATION TESTS',
    'PREVIEW',
    'lint',
  ])
  expect(values[3]).toMatchObject({
    state: 'FAILED',
    description: '',
    created_on: '2026-11-23T09:00:00.000Z',
    updated_on: '2026-11-23T09:01:00.000Z',
  })
})

test('behavior: PUT changes what it names, and not the key', async () => {
  const { ana, builds } = await start()
  await ana('POST', builds, { ...build, description: 'Started' })

  const changed = await ana('PUT', `${builds}/lint`, { state: 'SUCCESSFUL', key: 'other' })

  expect(changed.status).toBe(200)
  expect(await changed.json()).toMatchObject({
    key: 'lint',
    state: 'SUCCESSFUL',
    description: 'Started',
    url: build.url,
  })
})

test('parameters: url, a template', async () => {
  const { ana, builds, hash } = await start()
  const url = 'https://ci.example/{repository.full_name}/{commit.hash}/{commit.nothing}'

  const status = await (await ana('POST', builds, { ...build, url })).json()

  expect(status.url).toBe(`https://ci.example/acme/checkout/${hash}/{commit.nothing}`)
})

test('parameters: refname, of the list', async () => {
  const { ana, builds, commit } = await start()
  await ana('POST', builds, { ...build, refname: 'main' })

  const { values } = await (await ana('GET', `${commit}/statuses?refname=main`)).json()

  expect(values).toMatchObject([{ key: 'lint' }])
})

test.each([
  ['no key', { key: undefined }],
  ['a key of 41 characters', { key: 'k'.repeat(41) }],
  ['no state', { state: undefined }],
  ['a state of Pipelines', { state: 'COMPLETED' }],
  ['an address that is a script', { url: 'javascript:alert(1)' }],
])('behavior: %s is refused', async (_title, change) => {
  const { ana, builds } = await start()

  expect((await ana('POST', builds, { ...build, ...change })).status).toBe(400)
  expect((await ana('POST', builds, { ...build, key: 'k'.repeat(40) })).status).toBe(201)
})

test('behavior: an unknown commit is named twice, and an unknown key is not found', async () => {
  const { ana, builds } = await start()

  const commit = await ana('POST', `${checkout}/commit/0000000/statuses/build`, build)
  const key = await ana('PUT', `${builds}/nothing`, { state: 'FAILED' })

  expect(commit.status).toBe(404)
  const data = { shas: ['0000000'] }
  expect(await commit.json()).toEqual({
    type: 'error',
    error: { message: 'Commit not found', data },
    data,
  })
  expect(key.status).toBe(404)
})

test('behavior: only members and apps report builds', async () => {
  const { ana, ben, nobody } = await start()
  const website = '/repositories/acme/website'
  const { values } = await (await nobody('GET', `${website}/commits`)).json()
  const builds = `${website}/commit/${values[0].hash}/statuses/build`

  expect((await nobody('POST', builds, build)).status).toBe(401)
  expect((await ana('POST', builds, build)).status).toBe(201)
  expect((await ben('POST', builds, build)).status).toBe(201)
})

test('behavior: an app without the scope is told which it needs', async () => {
  const { asApp, builds } = await start(['account'])

  const response = await asApp('POST', builds, build)

  expect(response.status).toBe(403)
  expect((await response.json()).error.detail.required).toEqual(['repository'])
})

test('behavior: a new build and a change are told to apps', async () => {
  const { ana, builds, sent } = await start()
  await ana('POST', builds, build)
  await ana('PUT', `${builds}/lint`, { state: 'FAILED' })

  const hear = () => sent.filter(({ request }) => request.url.endsWith('/hook'))
  await vi.waitFor(() => expect(hear()).toHaveLength(2))
  expect(hear().map(({ text }) => JSON.parse(text))).toMatchObject([
    {
      event: 'repo:commit_status_created',
      data: {
        actor: { display_name: 'Ana Moreno' },
        repository: { full_name: 'acme/checkout' },
        commit_status: { key: 'lint', state: 'INPROGRESS', commit: { type: 'commit' } },
      },
    },
    { event: 'repo:commit_status_updated', data: { commit_status: { state: 'FAILED' } } },
  ])
})
