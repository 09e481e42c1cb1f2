import { expect, test } from 'vitest'
import { createTestServer } from '../../testing/createTestServer.ts'
import { callRest } from '../../testing/callRest.ts'

const list = '/2.0/repositories/acme/checkout/pullrequests'

async function start() {
  const { server, page } = await createTestServer()
  const token = await page.allow()
  return async (query: Record<string, string>) => {
    const text = new URLSearchParams(query).toString()
    return (await callRest(server, `${list}?${text}`, { token })).json()
  }
}
const toIds = ({ values }: { values: { id: number }[] }) => values.map(({ id }) => id)

test('parameters: q, also by what lists do not show', async () => {
  const get = await start()
  expect(toIds(await get({ q: 'title ~ "retry"' }))).toEqual([1])
  expect(toIds(await get({ q: 'reviewers.nickname = "ana" AND id > 1' }))).toEqual([2])
  expect(toIds(await get({ q: 'reviewers.nickname = "nobody"' }))).toEqual([])
})

test('behavior: a query about the state is not about open ones alone', async () => {
  const get = await start()
  expect(toIds(await get({ q: 'state = "MERGED"' }))).toEqual([3])
  expect(toIds(await get({ q: 'state = "MERGED"', state: 'OPEN' }))).toEqual([])
  expect(toIds(await get({ q: 'id = 3' }))).toEqual([])
})

test('behavior: reviewers and participants are shown in lists when asked for', async () => {
  const get = await start()
  const shown = async (fields?: string) => {
    const { values } = await get({ ...(fields !== undefined && { fields }), sort: 'id' })
    return Object.keys(values[0])
  }
  expect(await shown()).not.toContain('reviewers')
  expect(await shown('+values.reviewers')).toEqual(expect.arrayContaining(['id', 'reviewers']))
  expect(await shown('+values.reviewers')).not.toContain('participants')
  expect(await shown('values.reviewers.nickname,values.id')).toEqual(['id', 'reviewers'])
  expect(await shown('values.*')).toEqual(expect.arrayContaining(['reviewers', 'participants']))
})

test('parameters: sort', async () => {
  const get = await start()
  expect(toIds(await get({ sort: 'title' }))).toEqual([1, 2])
  expect(toIds(await get({ sort: '-title' }))).toEqual([2, 1])
})
