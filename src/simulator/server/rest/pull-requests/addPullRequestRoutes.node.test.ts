import { expect, test } from 'vitest'
import type { SimulatorServer } from '../../createSimulatorServer.ts'
import { callRest } from '../../testing/callRest.ts'
import { createTestServer } from '../../testing/createTestServer.ts'

const list = '/2.0/repositories/acme/checkout/pullrequests'

async function createAllowed() {
  const { server, page } = await createTestServer()
  const token = await page.allow()
  const call = (path: string, method = 'GET') => callRest(server, path, { token, method })
  return { server, call, page }
}

test('default', async () => {
  const { call } = await createAllowed()

  const page = await (await call(list)).json()

  expect(page).toMatchObject({ pagelen: 10, size: 2, page: 1 })
  expect(page).not.toHaveProperty('next')
  expect(page.values.map(({ id }: { id: number }) => id)).toEqual([1, 2])
  expect(page.values[0]).not.toHaveProperty('participants')
})

test('parameters: state, repeated', async () => {
  const { call } = await createAllowed()

  const page = await (await call(`${list}?state=MERGED&state=OPEN`)).json()

  expect(page.size).toBe(3)
})

test('parameters: pagelen and page', async () => {
  const { call } = await createAllowed()

  const first = await (await call(`${list}?pagelen=1`)).json()
  const second = await (await call(`${list}?pagelen=1&page=2`)).json()

  expect(first.next).toBe(`http://localhost:7990${list}?pagelen=1&page=2`)
  expect(second.previous).toBe(`http://localhost:7990${list}?pagelen=1&page=1`)
  expect(second).not.toHaveProperty('next')
})

test.each([
  ['pagelen=0', 400, 'Invalid pagelen: use a whole number from 1.'],
  ['pagelen=101', 400, 'Invalid pagelen: use a number from 1 to 100.'],
  ['pagelen=ten', 400, 'Invalid pagelen: use a whole number from 1.'],
  ['page=-1', 400, 'Invalid page: use a whole number from 1.'],
  ['page=9', 404, 'Invalid page: the last one is 1.'],
  ['state=SLEEPING', 400, 'Invalid state: use OPEN, MERGED, DECLINED, SUPERSEDED.'],
])('behavior: %s is refused', async (query, status, message) => {
  const { call } = await createAllowed()

  const response = await call(`${list}?${query}`)

  expect(response.status).toBe(status)
  expect(await response.json()).toEqual({ type: 'error', error: { message } })
})

test('behavior: at its own address a pull request has participants and reviewers', async () => {
  const { call } = await createAllowed()

  const pullRequest = await (await call(`${list}/1`)).json()

  expect(pullRequest).toMatchObject({
    id: 1,
    title: 'Retry failed card payments',
    state: 'OPEN',
    author: { display_name: 'Ben Okafor' },
    participants: [
      { user: { display_name: 'Ana Moreno' }, role: 'REVIEWER', approved: false, state: null },
      { user: { display_name: 'Vera Lindqvist' }, approved: true, state: 'approved' },
    ],
  })
  expect(pullRequest.reviewers).toHaveLength(2)
})

test.each(['0', '99', 'one', '1e0', '%7B1%7D'])(
  'behavior: the pull request "%s" is not found',
  async (id) => {
    const { call } = await createAllowed()

    const response = await call(`${list}/${id}`)

    expect(response.status).toBe(404)
  },
)

test('behavior: an approval is stored, and taken back', async () => {
  const { call } = await createAllowed()

  const approved = await call(`${list}/1/approve`, 'POST')
  const withdrawn = await call(`${list}/1/approve`, 'DELETE')

  expect(await approved.json()).toMatchObject({
    type: 'participant',
    approved: true,
    state: 'approved',
    participated_on: '2026-11-23T09:00:00.000Z',
  })
  expect(withdrawn.status).toBe(204)
  const pullRequest = await (await call(`${list}/1`)).json()
  expect(pullRequest.participants[0]).toMatchObject({ approved: false, state: null })
})

test('behavior: what was not approved cannot be withdrawn', async () => {
  const { call } = await createAllowed()

  const response = await call(`${list}/1/approve`, 'DELETE')

  expect(response.status).toBe(404)
})

test('behavior: a merged pull request takes no approval', async () => {
  const { call } = await createAllowed()

  const response = await call(`${list}/3/approve`, 'POST')

  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({
    type: 'error',
    error: { message: 'This pull request is closed.' },
  })
})

test('behavior: approving without a login is refused', async () => {
  const { server } = await createTestServer()

  const response = await approveAnonymously(server)

  expect(response.status).toBe(401)
})

test('behavior: builds are listed for a pull request and for its commit', async () => {
  const { call } = await createAllowed()
  const { source } = await (await call(`${list}/1`)).json()

  const ofPullRequest = await (await call(`${list}/1/statuses`)).json()
  const ofCommit = await (
    await call(`/2.0/repositories/acme/checkout/commit/${source.commit.hash}/statuses`)
  ).json()

  expect(ofPullRequest.size).toBe(3)
  expect(ofCommit.values).toEqual(ofPullRequest.values)
  expect(ofCommit.values[1]).toMatchObject({
    type: 'build',
    name: 'Integration tests',
    state: 'FAILED',
  })
})

test('behavior: an unknown commit is not found', async () => {
  const { call } = await createAllowed()

  const response = await call('/2.0/repositories/acme/checkout/commit/0000000/statuses')

  expect(response.status).toBe(404)
})

function approveAnonymously(server: SimulatorServer): Promise<Response> {
  return callRest(server, '/2.0/repositories/acme/website/pullrequests/1/approve', {
    method: 'POST',
  })
}
