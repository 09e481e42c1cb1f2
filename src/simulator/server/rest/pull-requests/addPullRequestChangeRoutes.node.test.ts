import { expect, test } from 'vitest'
import { createTestServer } from '../../testing/createTestServer.ts'
import { ana, ben, vera } from '../../world/people.ts'

const upToDate = {
  title: 'Bring it up to date',
  source: { branch: { name: 'round-totals-half-to-even' } },
  destination: { branch: { name: 'retry-failed-card-payments' } },
}
const list = '/!api/2.0/repositories/acme/checkout/pullrequests'

async function start() {
  const { page } = await createTestServer()
  const read = async (id: number) => (await page.get(`${list}/${id}`)).json()
  return { page, read }
}

test('default: a pull request is opened', async () => {
  const { page, read } = await start()
  const { source, destination } = upToDate
  const response = await page.send('POST', list, {
    title: ' Bring it up to date ',
    source,
    destination,
  })
  expect(response.status).toBe(201)
  expect(response.headers.get('Location')).toBe((await read(4)).links.self.href)
  expect(await response.json()).toEqual(await read(4))
  expect(await read(4)).toMatchObject({
    id: 4,
    title: 'Bring it up to date',
    description: '',
    state: 'OPEN',
    draft: false,
    author: { nickname: 'ana' },
    source,
    destination,
    reviewers: [],
    close_source_branch: false,
    merge_commit: null,
    closed_by: null,
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

test('parameters: reviewers, draft, close_source_branch', async () => {
  const { page, read } = await start()
  const body = {
    ...upToDate,
    reviewers: [{ uuid: ben.uuid }, { account_id: vera.accountId }, { uuid: ben.uuid }],
    draft: true,
    close_source_branch: true,
  }
  await page.send('POST', list, body)
  expect(await read(4)).toMatchObject({
    draft: true,
    close_source_branch: true,
    reviewers: [{ uuid: ben.uuid }, { uuid: vera.uuid }],
    participants: [{ role: 'REVIEWER', state: null, participated_on: null }, {}],
  })
})

test('behavior: reviewers are replaced; who has answered stays as a participant', async () => {
  const { page, read } = await start()
  await page.send('PUT', `${list}/1`, { reviewers: [{ uuid: ana.uuid }] })
  const { reviewers, participants } = await read(1)
  expect(reviewers).toMatchObject([{ nickname: 'ana' }])
  expect(participants).toMatchObject([
    { user: { nickname: 'ana' }, role: 'REVIEWER' },
    { user: { nickname: 'vera' }, role: 'PARTICIPANT', state: 'approved' },
  ])
  await page.send('PUT', `${list}/2`, { reviewers: [] })
  expect(await read(2)).toMatchObject({ participants: [{ user: { nickname: 'vera' } }] })
})

test.each([
  [
    { title: 'x' },
    {
      message: 'Bad request',
      fields: { source: ['This field is required.'] },
      detail: 'You must specify a valid source branch when creating a pull request.',
    },
  ],
  [
    { title: 'x', source: { branch: { name: 'nowhere' } } },
    { message: 'Bad request', fields: { source: ['branch not found: nowhere'] } },
  ],
  [
    { title: 'x', source: { branch: { name: 'main' } } },
    { message: 'There are no changes to be pulled' },
  ],
  [
    { ...upToDate, reviewers: [{ uuid: '{0}' }] },
    { message: 'reviewers: Malformed reviewers list' },
  ],
  [
    { ...upToDate, reviewers: [{ uuid: ana.uuid }] },
    {
      fields: {
        reviewers: ['Ana Moreno is the author and cannot be included as a reviewer.'],
      },
    },
  ],
  [{ source: upToDate.source }, { fields: { title: ['This field is required.'] } }],
])('behavior: %j cannot be opened', async (body, error) => {
  const { page } = await start()
  const response = await page.send('POST', list, body)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ type: 'error', error })
  expect((await page.send('POST', list, upToDate)).status).toBe(201)
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
