import { generateKeyPairSync } from 'node:crypto'
import { AsymmetricAlgorithm, encodeAsymmetric, SymmetricAlgorithm } from 'atlassian-jwt'
import { expect, test } from 'vitest'
import { claimTestJwt, signTestJwt } from './testing/signTestJwt.ts'
import { testInstallation } from './testing/testInstallation.ts'
import { verifyConnectJwt } from './verifyConnectJwt.ts'

const { baseUrl, clientKey, now, sharedSecret } = testInstallation
const path = '/vendor/policy?repository=%7Br%7D&pullrequest=1&user=%7Bu%7D'
const seconds = now / 1000

function verify(token?: string) {
  const headers = token === undefined ? {} : { Authorization: `JWT ${token}` }
  return verifyConnectJwt({
    request: new Request(baseUrl + path, { headers }),
    baseUrl,
    findSecret: (asked) => (asked === clientKey ? sharedSecret : undefined),
    now,
  })
}

function signWithKeyPair() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  return encodeAsymmetric(claimTestJwt(path), pem, AsymmetricAlgorithm.RS256, { kid: 'key' })
}

function withoutSignature() {
  const [, claims] = signTestJwt(path).split('.')
  return `${btoa('{"typ":"JWT","alg":"none"}')}.${claims}.`
}

// The control of the table below: the same request, with nothing wrong.
test('default', () => {
  expect(verify(signTestJwt(path))).toEqual({ clientKey })
})

test.each([0, 29, 30])(
  'fault E05: a clock that is %i seconds late is no reason to refuse',
  (late) => {
    expect(verify(signTestJwt(path, { claims: { exp: seconds - late } }))).toEqual({ clientKey })
  },
)

test('fault E05: after a minute the token of a page is spent', () => {
  expect(verify(signTestJwt(path, { claims: { exp: seconds - 60 } }))).toEqual({
    problem: 'The JWT has expired.',
  })
})

test.each([
  ['no token', undefined, 'The request has no JWT. Only Bitbucket may call this address.'],
  ['no JWT at all', 'a.b.c', 'The JWT is not signed with HS256.'],
  ['no algorithm', withoutSignature(), 'The JWT is not signed with HS256.'],
  ['a key pair', signWithKeyPair(), 'The JWT is not signed with HS256.'],
  [
    'a longer hash',
    signTestJwt(path, { algorithm: SymmetricAlgorithm.HS512 }),
    'The JWT is not signed with HS256.',
  ],
  [
    'no hash of the request',
    signTestJwt(path, { claims: { qsh: undefined } }),
    'The JWT lacks one of iss, exp and qsh.',
  ],
  [
    'no end',
    signTestJwt(path, { claims: { exp: undefined } }),
    'The JWT lacks one of iss, exp and qsh.',
  ],
  [
    'an unknown installation',
    signTestJwt(path, { claims: { iss: 'somebody' } }),
    'The app is not installed here. Restart the simulator to install it again.',
  ],
  ['another secret', signTestJwt(path, { secret: 'wrong' }), 'The signature of the JWT is wrong.'],
  [
    'an end in the past',
    signTestJwt(path, { claims: { exp: seconds - 31 } }),
    'The JWT has expired.',
  ],
  [
    "another request's token",
    signTestJwt(path.replace('pullrequest=1', 'pullrequest=2')),
    'The JWT was made for another request.',
  ],
  [
    "another method's token",
    signTestJwt(path, { method: 'POST' }),
    'The JWT was made for another request.',
  ],
])('behavior: %s is a problem', (_, token, problem) => {
  expect(verify(token)).toEqual({ problem })
})
