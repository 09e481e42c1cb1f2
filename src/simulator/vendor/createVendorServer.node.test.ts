import { expect, test } from 'vitest'
import { createTestVendor } from './testing/createTestVendor.ts'
import { signTestJwt } from './testing/signTestJwt.ts'
import { testInstallation } from './testing/testInstallation.ts'

const policy = '/vendor/policy?repository=%7Br%7D&pullrequest=1&user=%7Bu%7D'

test('default', async () => {
  const { get, installed } = await createTestVendor()

  const response = await get(policy, signTestJwt(policy))

  expect(installed?.status).toBe(204)
  expect(await response?.json()).toEqual({
    verdict: 'attention',
    reasons: ['Two approvals are needed, one is missing.'],
    checkedFor: '{u}',
  })
})

test('behavior: other pull requests pass', async () => {
  const { get } = await createTestVendor()
  const path = policy.replace('pullrequest=1', 'pullrequest=2')

  const response = await get(path, signTestJwt(path))

  expect(await response?.json()).toEqual({ verdict: 'pass', reasons: [], checkedFor: '{u}' })
})

test('behavior: a token in the query is taken too', async () => {
  const { get } = await createTestVendor()

  const response = await get(`${policy}&jwt=${signTestJwt(policy)}`)

  expect(response?.status).toBe(200)
})

test('behavior: below a path the hash leaves out that path', async () => {
  const { get } = await createTestVendor({ appUrl: `${testInstallation.baseUrl}/vendor` })

  const response = await get(policy, signTestJwt(policy.replace('/vendor', '')))

  expect(response?.status).toBe(200)
})

test.each([
  ['no pull request', '/vendor/policy?repository=r&user=u'],
  ['a pull request that is no number', '/vendor/policy?repository=r&pullrequest=-1&user=u'],
])('behavior: a question with %s is refused', async (_, path) => {
  const { get } = await createTestVendor()

  const response = await get(path, signTestJwt(path))

  expect(response?.status).toBe(400)
  expect(await response?.json()).toEqual({ error: 'Name a repository and a pull request.' })
})

test('behavior: it says that it is ready to whom Bitbucket has signed for', async () => {
  const { get } = await createTestVendor()
  const path = '/vendor/status?user=%7Bu%7D'

  const response = await get(path, signTestJwt(path))

  expect(response?.status).toBe(200)
  expect(await response?.json()).toEqual({ status: 'ready' })
})

test.each([
  ['no token', undefined],
  ['a token for another path', signTestJwt(policy)],
])('behavior: with %s it does not say whether it is ready', async (_, token) => {
  const { get } = await createTestVendor()

  const response = await get('/vendor/status?user=%7Bu%7D', token)

  expect(response?.status).toBe(401)
})

test("behavior: the app's own files are left alone", async () => {
  const { get } = await createTestVendor()

  expect(await get('/index.html')).toBeUndefined()
  expect(await get('/vendors/policy')).toBeUndefined()
})

test.each([
  ['an unknown path', 'GET', '/vendor/nothing'],
  ['a path that is not well encoded', 'GET', '/vendor/%zz'],
  ['another method', 'DELETE', '/vendor/policy'],
  ['an installation that is fetched', 'GET', '/vendor/installed'],
])('behavior: %s below its own is not found', async (_, method, path) => {
  const { vendor } = await createTestVendor()

  const response = await vendor.handle(new Request(testInstallation.baseUrl + path, { method }))

  expect(response?.status).toBe(404)
  expect(await response?.json()).toEqual({ error: 'There is no such path.' })
})
