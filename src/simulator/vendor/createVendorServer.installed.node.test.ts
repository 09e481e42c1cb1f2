import { expect, test } from 'vitest'
import { createTestVendor } from './testing/createTestVendor.ts'
import { signTestJwt, type SignTestJwtOptions } from './testing/signTestJwt.ts'
import { testInstallation } from './testing/testInstallation.ts'

const policy = '/vendor/policy?repository=%7Br%7D&pullrequest=1&user=%7Bu%7D'
const next = 'another secret of at least thirty-two letters'
const expired = testInstallation.now / 1000 - 31

function signReinstall(options: SignTestJwtOptions = {}) {
  return signTestJwt('/vendor/installed', { method: 'POST', ...options })
}

test('behavior: a known installation changes its secret with the old one', async () => {
  const { install, get } = await createTestVendor()

  const response = await install({ sharedSecret: next }, signReinstall())

  expect(response?.status).toBe(204)
  expect((await get(policy, signTestJwt(policy)))?.status).toBe(401)
  expect((await get(policy, signTestJwt(policy, { secret: next })))?.status).toBe(200)
})

test.each([
  ['no token', undefined, 'The request has no JWT. Only Bitbucket may call this address.'],
  [
    "another request's token",
    signTestJwt('/vendor/other', { method: 'POST' }),
    'The JWT was made for another request.',
  ],
  [
    "another method's token",
    signTestJwt('/vendor/installed'),
    'The JWT was made for another request.',
  ],
  ['an old token', signReinstall({ claims: { exp: expired } }), 'The JWT has expired.'],
  ['the new secret', signReinstall({ secret: next }), 'The signature of the JWT is wrong.'],
])('behavior: a known installation cannot be taken over with %s', async (_, token, problem) => {
  const { install } = await createTestVendor()

  const refused = await install({ sharedSecret: next }, token)

  expect(refused?.status).toBe(401)
  expect(await refused?.json()).toEqual({ error: problem })
  // The control: the right token passes the same door.
  expect((await install({ sharedSecret: next }, signReinstall()))?.status).toBe(204)
})

test('behavior: a known installation cannot be taken over by another one', async () => {
  const { install } = await createTestVendor()
  const other = { clientKey: 'other', sharedSecret: next }
  const admitted = await install(other)

  const refused = await install(
    { sharedSecret: next },
    signReinstall({ secret: other.sharedSecret, claims: { iss: other.clientKey } }),
  )

  expect(admitted?.status).toBe(204)
  expect(refused?.status).toBe(401)
  expect(await refused?.json()).toEqual({ error: 'The token is of another installation.' })
})

test.each([
  ['of another app', { key: 'other', clientKey: 'new' }],
  ['without a client key', { clientKey: '' }],
  ['with a secret that can be guessed', { clientKey: 'new', sharedSecret: 'short' }],
])('behavior: an installation %s is refused', async (_, change) => {
  const { install } = await createTestVendor()

  const response = await install(change)

  expect(response?.status).toBe(400)
  expect(await response?.json()).toEqual({ error: 'This is no installation of this app.' })
})

test('behavior: an installation that is no JSON is refused', async () => {
  const { vendor } = await createTestVendor()

  const response = await vendor.handle(
    new Request(`${testInstallation.baseUrl}/vendor/installed`, { method: 'POST', body: '{' }),
  )

  expect(response?.status).toBe(400)
})
