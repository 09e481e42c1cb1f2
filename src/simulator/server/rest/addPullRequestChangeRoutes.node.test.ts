import { expect, test } from 'vitest'
import { createTestServer } from '../testing/createTestServer.ts'

const list = '/!api/2.0/repositories/acme/checkout/pullrequests'

async function start() {
  const { page } = await createTestServer()
  const read = async (id: number) => (await page.get(`${list}/${id}`)).json()
  return { page, read }
}

test('default: a pull request is opened', async () => {
  const { page, read } = await start()
  const source = { branch: { name: 'faster-totals' } }
  const response = await page.send('POST', list, { title: ' Faster totals ', source })
  expect(response.status).toBe(201)
  expect(await response.json()).toEqual(await read(4))
  expect(await read(4)).toMatchObject({
    id: 4,
    title: 'Faster totals',
    state: 'OPEN',
    author: { nickname: 'ana' },
    source: { branch: { name: 'faster-totals' } },
    destination: { branch: { name: 'main' } },
  })
})

test('behavior: title and description can be changed', async () => {
  const { page, read } = await start()
  await page.send('PUT', `${list}/1`, { description: 'Thrice.' })
  expect(await read(1)).toMatchObject({
    title: 'Retry failed card payments',
    description: 'Thrice.',
  })
})

test.each([
  ['merge', 'MERGED'],
  ['decline', 'DECLINED'],
])('behavior: %s makes it %s, once', async (path, state) => {
  const { page, read } = await start()
  expect(await (await page.send('POST', `${list}/1/${path}`)).json()).toMatchObject({ state })
  expect(await read(1)).toMatchObject({ state })
  expect((await page.send('POST', `${list}/1/${path}`)).status).toBe(400)
})

test('behavior: a comment is counted', async () => {
  const { page, read } = await start()
  const content = { raw: '<b>Hm.</b>' }
  const response = await page.send('POST', `${list}/1/comments`, { content })
  expect(response.status).toBe(201)
  expect(await response.json()).toMatchObject({ type: 'pullrequest_comment', content })
  expect(await read(1)).toMatchObject({ comment_count: 4 })
})

test('behavior: changes are requested, and that is taken back', async () => {
  const { page, read } = await start()
  const stateOfAna = async () => (await read(1)).participants[0].state
  await page.send('POST', `${list}/1/approve`)
  await page.send('POST', `${list}/1/request-changes`)
  expect(await stateOfAna()).toBe('changes_requested')
  expect((await page.send('DELETE', `${list}/1/approve`)).status).toBe(404)
  expect((await page.send('DELETE', `${list}/1/request-changes`)).status).toBe(204)
  expect(await stateOfAna()).toBeNull()
})

test.each([
  ['POST', '', { title: ' ', source: { branch: { name: 'x' } } }, 400],
  ['POST', '', { title: 'No branch' }, 400],
  ['PUT', '/1', { title: 1 }, 400],
  ['PUT', '/3', { title: 'Too late' }, 400],
  ['POST', '/1/comments', { content: { raw: '' } }, 400],
  ['POST', '/9/comments', { content: { raw: 'Hm.' } }, 404],
])('behavior: %s %s with %j is a %s', async (method, path, body, status) => {
  const { page } = await start()
  expect((await page.send(method, list + path, body)).status).toBe(status)
})

test.each([
  ['POST', ''],
  ['PUT', '/1'],
  ['POST', '/1/merge'],
  ['POST', '/1/decline'],
])(
  'behavior: who is not signed in reads a public repository, and cannot %s %s',
  async (method, path) => {
    const { page } = await createTestServer({ scenario: 'signedOut' })
    const website = '/!api/2.0/repositories/acme/website/pullrequests'
    const body = { title: 'x', source: { branch: { name: 'x' } } }
    expect((await page.send(method, website + path, body)).status).toBe(401)
  },
)
