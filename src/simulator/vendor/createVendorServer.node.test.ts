import {
  createQueryStringHash,
  encodeSymmetric,
  fromMethodAndUrl,
  SymmetricAlgorithm,
} from 'atlassian-jwt'
import { expect, test } from 'vitest'
import type { ConnectDescriptor } from '../../contract/ConnectDescriptor.ts'
import { createVendorServer } from './createVendorServer.ts'

const baseUrl = 'http://localhost:7991'
const clientKey = 'ari:cloud:bitbucket::app/1/assent-reviews'
const sharedSecret = 'a secret of at least thirty-two letters'
const now = Date.parse('2026-11-23T09:00:00Z')
const policy = '/vendor/policy?repository=%7Br%7D&pullrequest=1&user=%7Bu%7D'

const descriptor: ConnectDescriptor = {
  key: 'assent-reviews',
  name: 'Assent Reviews',
  description: 'Reviews.',
  baseUrl,
  authentication: { type: 'jwt' },
}

interface SignOptions {
  secret?: string
  claims?: Record<string, unknown>
  algorithm?: SymmetricAlgorithm
  method?: string
}

function sign(
  path: string,
  { secret = sharedSecret, claims, algorithm, method }: SignOptions = {},
) {
  const qsh = createQueryStringHash(fromMethodAndUrl(method ?? 'GET', path))
  const payload = { iss: clientKey, iat: now / 1000, exp: now / 1000 + 180, qsh, ...claims }
  return encodeSymmetric(payload, secret, algorithm ?? SymmetricAlgorithm.HS256)
}

async function createInstalled() {
  const vendor = createVendorServer({ descriptor, clock: { now: () => now } })
  const install = (secret: string, token?: string) =>
    vendor.handle(
      new Request(`${baseUrl}/vendor/installed`, {
        method: 'POST',
        headers: token === undefined ? {} : { Authorization: `JWT ${token}` },
        body: JSON.stringify({ key: 'assent-reviews', clientKey, sharedSecret: secret }),
      }),
    )
  const get = (path: string, token?: string) =>
    vendor.handle(
      new Request(baseUrl + path, {
        headers: token === undefined ? {} : { Authorization: `JWT ${token}` },
      }),
    )
  const installed = await install(sharedSecret)
  return { vendor, install, get, installed }
}

test('default', async () => {
  const { get, installed } = await createInstalled()

  const response = await get(policy, sign(policy))

  expect(installed?.status).toBe(204)
  expect(await response?.json()).toEqual({
    verdict: 'attention',
    reasons: ['Two approvals are needed, one is missing.'],
    checkedFor: '{u}',
  })
})

test('behavior: other pull requests pass', async () => {
  const { get } = await createInstalled()
  const path = policy.replace('pullrequest=1', 'pullrequest=2')

  const response = await get(path, sign(path))

  expect(await response?.json()).toEqual({ verdict: 'pass', reasons: [], checkedFor: '{u}' })
})

test('behavior: a token in the query is taken too', async () => {
  const { get } = await createInstalled()

  const response = await get(`${policy}&jwt=${sign(policy)}`)

  expect(response?.status).toBe(200)
})

test('behavior: below a path the hash leaves out that path', async () => {
  const vendor = createVendorServer({
    descriptor: { ...descriptor, baseUrl: `${baseUrl}/vendor` },
    clock: { now: () => now },
  })
  const body = JSON.stringify({ key: 'assent-reviews', clientKey, sharedSecret })
  await vendor.handle(new Request(`${baseUrl}/vendor/installed`, { method: 'POST', body }))

  const response = await vendor.handle(
    new Request(baseUrl + policy, {
      headers: { Authorization: `JWT ${sign(policy.replace('/vendor', ''))}` },
    }),
  )

  expect(response?.status).toBe(200)
})

test.each([
  ['no token', undefined, 'The request has no JWT. Only Bitbucket may call this address.'],
  ['no JWT at all', 'a.b.c', 'The JWT is not signed with HS256.'],
  [
    'another algorithm',
    sign(policy, { algorithm: SymmetricAlgorithm.HS512 }),
    'The JWT is not signed with HS256.',
  ],
  [
    'no algorithm',
    `${btoa('{"alg":"none"}')}.${sign(policy).split('.')[1]}.`,
    'The JWT is not signed with HS256.',
  ],
  [
    'an unknown installation',
    sign(policy, { claims: { iss: 'somebody' } }),
    'The app is not installed here. Restart the simulator to install it again.',
  ],
  ['another secret', sign(policy, { secret: 'wrong' }), 'The signature of the JWT is wrong.'],
  ['an old token', sign(policy, { claims: { exp: now / 1000 - 31 } }), 'The JWT has expired.'],
  ["another request's token", sign('/vendor/policy'), 'The JWT was made for another request.'],
  [
    "another method's token",
    sign(policy, { method: 'POST' }),
    'The JWT was made for another request.',
  ],
])('behavior: %s is refused', async (_, token, problem) => {
  const { get } = await createInstalled()

  const refused = await get(policy, token)

  expect(refused?.status).toBe(401)
  expect(await refused?.json()).toEqual({ error: problem })
  // The control: the right token passes the same door.
  expect((await get(policy, sign(policy)))?.status).toBe(200)
})

test('behavior: a known installation changes its secret with the old one only', async () => {
  const { install, get } = await createInstalled()
  const next = 'another secret of at least thirty-two letters'

  const unsigned = await install(next)
  const signed = await install(next, sign('/vendor/installed', { method: 'POST' }))

  expect([unsigned?.status, signed?.status]).toEqual([401, 204])
  expect((await get(policy, sign(policy)))?.status).toBe(401)
  expect((await get(policy, sign(policy, { secret: next })))?.status).toBe(200)
})

test('behavior: an installation of another app is refused', async () => {
  const { vendor } = await createInstalled()

  const response = await vendor.handle(
    new Request(`${baseUrl}/vendor/installed`, {
      method: 'POST',
      body: JSON.stringify({ key: 'other', clientKey: 'x', sharedSecret }),
    }),
  )

  expect(response?.status).toBe(400)
})

test('behavior: a question without a pull request is refused', async () => {
  const { get } = await createInstalled()

  const response = await get('/vendor/policy', sign('/vendor/policy'))

  expect(response?.status).toBe(400)
})

test("behavior: the app's own files are left alone", async () => {
  const { get } = await createInstalled()

  expect(await get('/index.html')).toBeUndefined()
  expect((await get('/vendor/nothing'))?.status).toBe(404)
})
