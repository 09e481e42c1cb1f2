import { expect, test } from 'vitest'
import { createReviewWorld } from '../../testing/createReviewWorld.ts'
import { createTestPage } from '../../testing/createTestPage.ts'
import { createTestServer } from '../../testing/createTestServer.ts'

interface Commit {
  hash: string
  message: string
}

const messagesOf = ({ values }: { values: Commit[] }) => values.map(({ message }) => message)

test('default: the commits of a pull request, newest first', async () => {
  const { ana, read } = await createReviewWorld()
  const expected = ['Retry failed card payments\n', 'Try a payment three times\n']

  expect(messagesOf(await read('/1/commits'))).toEqual(expected)
  await ana('POST', '/1/merge')
  expect(messagesOf(await read('/1/commits'))).toEqual(expected)
  expect(messagesOf(await read('/3/commits'))).toEqual(['Remove the old basket\n'])
})

test.each([
  ['diff', 'diff'],
  ['diffstat', 'diffstat'],
  ['patch', 'patch'],
  ['conflicts', 'file-conflicts'],
])('behavior: %s leads to the comparison of both branches', async (name, target) => {
  const { ana, read, repository } = await createReviewWorld()

  const response = await ana('GET', `/1/${name}?path=src`)

  const { values } = await read('/1/commits')
  const main = await repository('/refs/branches/main')
  const spec = `${values[0].hash}..${main.target.hash}`
  expect(response.status).toBe(302)
  expect(response.headers.get('Location')).toBe(
    `http://localhost:7990/2.0/repositories/acme/checkout/${target}/${spec}?path=src&from_pullrequest_id=1&topic=true`,
  )
})

test('behavior: files in conflict are named, and hold the merge up', async () => {
  const { ana, page, read, repository } = await createReviewWorld()
  const { conflicts } = await findConflicts()
  expect(conflicts).toEqual([])

  await page.submit('/!api/2.0/repositories/acme/checkout/src', {
    message: 'Another basket',
    'src/basket.ts': 'export const total = 0\n',
  })

  expect(await findConflicts()).toEqual({ conflicts: ['src/basket.ts'] })
  expect((await ana('POST', '/2/merge')).status).toBe(400)
  expect(await read('/2')).toMatchObject({ state: 'OPEN' })

  async function findConflicts() {
    const address = (await ana('GET', '/2/conflicts')).headers.get('Location') ?? ''
    const { values } = await repository(address.split('/acme/checkout')[1] ?? '')
    return { conflicts: values.map(({ path }: { path: string }) => path) }
  }
})

test('behavior: the pull requests that bring a commit', async () => {
  const { ana, read, repository } = await createReviewWorld()
  const { values } = await read('/1/commits')
  const idsOf = async (hash: string) => {
    const page = await repository(`/commit/${hash}/pullrequests`)
    return page.values.map(({ id }: { id: number }) => id)
  }

  expect(await idsOf(values[1].hash)).toEqual([1])
  const body = { title: 'More', source: { branch: { name: 'retry-failed-card-payments' } } }
  await ana('POST', '', { ...body, destination: { branch: { name: 'round-totals-half-to-even' } } })
  expect(await idsOf(values[1].hash.slice(0, 8))).toEqual([1, 4])
  const main = await repository('/refs/branches/main')
  expect(await idsOf(main.target.parents[0].hash)).toEqual([])
  expect(await repository('/commit/0000000/pullrequests')).toMatchObject({ type: 'error' })
})

test('behavior: among 10,000 pull requests too', async () => {
  const { server } = await createTestServer()
  server.reset('fresh', 'large')
  const page = await createTestPage(server)
  const path = '/!api/2.0/repositories/acme/warehouse'
  const { values } = await (await page.get(`${path}/pullrequests/9000/commits`)).json()

  const found = await (await page.get(`${path}/commit/${values[0].hash}/pullrequests`)).json()

  expect(found).toMatchObject({ size: 1, values: [{ id: 9_000 }] })
})
