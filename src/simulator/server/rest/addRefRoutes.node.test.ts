import { expect, test } from 'vitest'
import type { Commit } from '../../../contract/Commit.ts'
import type { Page } from '../../../contract/Page.ts'
import { callRest } from '../testing/callRest.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { testDescriptor } from '../testing/testDescriptor.ts'

const repository = '/2.0/repositories/acme/checkout'

async function read(path: string) {
  const { server, page } = await createTestServer()
  return callRest(server, repository + path, { token: await page.allow() })
}

test('default: branches', async () => {
  const { values } = await (await read('/refs/branches')).json()

  expect(values.map(({ name }: { name: string }) => name)).toEqual([
    'main',
    'retry-failed-card-payments',
    'round-totals-half-to-even',
  ])
  expect(values[1]).toMatchObject({
    type: 'branch',
    target: { type: 'commit', message: 'Retry failed card payments' },
    links: {
      html: { href: 'http://localhost:7990/acme/checkout/branch/retry-failed-card-payments' },
    },
  })
})

test('default: a branch', async () => {
  expect(await (await read('/refs/branches/main')).json()).toMatchObject({ name: 'main' })
})

test('default: commits come newest first, without size and page', async () => {
  const page: Page<Commit> = await (await read('/commits?pagelen=3')).json()

  expect(Object.keys(page)).toEqual(['values', 'pagelen', 'next'])
  const dates = page.values.map(({ date }) => date)
  expect(dates).toEqual(dates.toSorted().toReversed())
})

test('parameters: revision', async () => {
  const page: Page<Commit> = await (await read('/commits/retry-failed-card-payments')).json()

  expect(page.values.map(({ message }) => message)).toEqual([
    'Retry failed card payments',
    'Prepare for pull request #1',
    'Begin with a README',
  ])
})

test('default: a commit, by a shortened hash, with its author', async () => {
  const page: Page<Commit> = await (await read('/commits/retry-failed-card-payments')).json()
  const hash = page.values[0]?.hash ?? ''

  expect(await (await read(`/commit/${hash.slice(0, 12)}`)).json()).toMatchObject({
    hash,
    author: { type: 'author', user: { display_name: 'Ben Okafor' } },
    parents: [{ type: 'commit', hash: page.values[1]?.hash }],
  })
})

test.each(['/refs/branches/nothing', '/commit/abcdef0', '/commit/x', '/commits/nothing'])(
  'behavior: %s is not found',
  async (path) => {
    expect((await read(path)).status).toBe(404)
  },
)

test.each(['/refs/branches', '/commits', '/src'])('behavior: %s takes a scope', async (path) => {
  const { server, page } = await createTestServer({
    descriptor: { ...testDescriptor, scopes: ['account'] },
  })

  const response = await callRest(server, repository + path, { token: await page.allow() })

  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ error: { detail: { required: ['repository'] } } })
})
