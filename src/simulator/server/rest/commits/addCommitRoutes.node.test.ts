import { expect, test } from 'vitest'
import type { Commit } from '../../../../contract/Commit.ts'
import type { Page } from '../../../../contract/Page.ts'
import { callRest } from '../../testing/callRest.ts'
import { createTestServer } from '../../testing/createTestServer.ts'

const repository = '/2.0/repositories/acme/checkout'

async function read(path: string) {
  const { server, page } = await createTestServer()
  return callRest(server, repository + path, { token: await page.allow() })
}

test('default: commits come newest first, without size and page', async () => {
  const page: Page<Commit> = await (await read('/commits?pagelen=3')).json()

  expect(Object.keys(page)).toEqual(['values', 'pagelen', 'next'])
  const dates = page.values.map(({ date }) => date)
  expect(dates).toEqual(dates.toSorted().toReversed())
})

test('parameters: revision', async () => {
  const page: Page<Commit> = await (await read('/commits/retry-failed-card-payments')).json()

  expect(page.values.map(({ message }) => message)).toEqual([
    'Retry failed card payments\n',
    'Try a payment three times\n',
    'Merged in remove-the-old-basket (pull request #3)\n\nRemove the old basket\n',
    'Remove the old basket\n',
    'Take payments\n',
    'Begin with a README\n',
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

test('behavior: pages go on from the same commits, to the last', async () => {
  const { server, page } = await createTestServer()
  const token = await page.allow()
  const messages = []
  for (let next: string | undefined = `${repository}/commits/main?pagelen=3`; next;) {
    const answer: Page<Commit> = await (await callRest(server, next, { token })).json()
    messages.push(...answer.values.map(({ message }) => message.split('\n')[0]))
    next = answer.next?.slice('http://localhost:7990'.length)
  }

  expect(messages).toEqual([
    'Merged in remove-the-old-basket (pull request #3)',
    'Remove the old basket',
    'Take payments',
    'Begin with a README',
  ])
})

async function list(query: string) {
  const page: Page<Commit> = await (await read(`/commits${query}`)).json()
  return page.values.map(({ message }) => message.trim())
}

test('parameters: include, exclude', async () => {
  expect(await list('?include=round-totals-half-to-even&exclude=main')).toEqual([
    'Round totals half to even',
  ])
  expect(await list('/retry-failed-card-payments?exclude=main')).toEqual([
    'Retry failed card payments',
    'Try a payment three times',
  ])
})

test('parameters: include and exclude in a form that is posted', async () => {
  const { server, page } = await createTestServer()
  const response = await page.send('POST', `/!api${repository}/commits`, undefined)
  const posted = await server.handle(
    new Request(`http://localhost:7990${repository}/commits`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${await page.allow()}` },
      body: new URLSearchParams([
        ['include', 'retry-failed-card-payments'],
        ['exclude', 'main'],
      ]),
    }),
  )

  expect((await response.json()).values.length).toBe(7)
  expect((await posted.json()).values.map(({ message }: Commit) => message)).toEqual([
    'Retry failed card payments\n',
    'Try a payment three times\n',
  ])
})

test('parameters: path', async () => {
  expect(await list('/main?path=src/old-basket.ts')).toEqual([
    'Remove the old basket',
    'Take payments',
  ])
  expect(await list('/main?path=src')).toEqual(['Remove the old basket', 'Take payments'])
})

test('behavior: a revision that is not there is named', async () => {
  const response = await read('/commits/nothing')

  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({
    type: 'error',
    error: { message: 'Commit not found', data: { shas: ['nothing'] } },
    data: { shas: ['nothing'] },
  })
})

test.each([
  ['/commit/abcdef0', 404],
  ['/commit/x', 404],
  ['/commits/main?exclude=nothing', 404],
  ['/commits?ctx=abcdefgh', 400],
  ['/commits?ctx=AA', 400],
  ['/commits?page=0', 400],
])('behavior: %s is refused', async (path, status) => {
  expect((await read(path)).status).toBe(status)
})
