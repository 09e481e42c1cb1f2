import { encodeSymmetric, SymmetricAlgorithm } from 'atlassian-jwt'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSimulation } from '../createSimulation.ts'
import { testDescriptor, testOrigin } from '../testing/testDescriptor.ts'
import { ana } from '../world/people.ts'
import { createRedact } from './createRedact.ts'

function start() {
  const simulation = createSimulation({ origin: testOrigin, descriptor: testDescriptor })
  const [app] = simulation.world.apps
  const [installation] = simulation.world.installations
  if (!app || !installation) throw new Error('The seed has no app.')
  const session = simulation.sessions.create(ana.uuid)
  const token = simulation.tokens.issue({
    user: ana.uuid,
    client: app.id,
    grant: 'session',
    scopes: [],
    expiresAt: simulation.now() + 1_000,
  })
  const granted = {
    user: ana.uuid,
    client: app.id,
    grant: 'session',
    scopes: [],
    family: '1',
  } as const
  const refreshToken = simulation.tokens.refreshTokens.issue(granted)
  const code = simulation.tokens.codes.issue(granted, 1_000)
  const consumer = simulation.world.consumers[0]?.secret ?? ''
  const jwt = encodeSymmetric({ iss: 'x' }, 'y'.repeat(32), SymmetricAlgorithm.HS256)
  const { sharedSecret } = installation.connection
  const tokens = [token, refreshToken, code, session, jwt]
  const secrets = [...tokens, sharedSecret, app.clientSecret, consumer]
  return { redact: createRedact(simulation), secrets }
}

test('default: a text without secrets stays as it is', () => {
  const { redact } = start()
  const text =
    '{"token_type":"bearer","scopes":"account","expires_in":7200,"uuid":"{1}"} Bearer of news'
  expect(redact(text)).toBe(text)
})

test('behavior: secrets of the simulator are found in any surroundings', () => {
  const { redact, secrets } = start()
  const around = fc.string({ unit: fc.constantFrom(...' /?&=:;,"\'{}[]()<>\\.\n|'.split('')) })
  fc.assert(
    fc.property(fc.constantFrom(...secrets), around, around, (secret, before, after) => {
      expect(redact(before + secret + after)).not.toContain(secret)
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['{"access_token":"abc"}', '{"access_token":"[redacted]"}'],
  ['{"refresh_token" : "a\\"b", "x": 1}', '{"refresh_token" : "[redacted]", "x": 1}'],
  ['{"sharedSecret":"abc","clientKey":"k"}', '{"sharedSecret":"[redacted]","clientKey":"k"}'],
  ['{"apiKey":"abc","api_key":"abc"}', '{"apiKey":"[redacted]","api_key":"[redacted]"}'],
  ['{"Set-Cookie":"a=b"}', '{"Set-Cookie":"[redacted]"}'],
  [
    'grant_type=authorization_code&code=abc&client_id=k&client_secret=xyz',
    'grant_type=authorization_code&code=[redacted]&client_id=k&client_secret=[redacted]',
  ],
  ['/callback?code=abc&state=1', '/callback?code=[redacted]&state=1'],
  ['{"statusCode":"abc"}', '{"statusCode":"abc"}'],
  ['Authorization: Bearer abcdefgh.ijkl', 'Authorization: Bearer [redacted]'],
  ['basic dXNlcjpwYXNzd29yZA==', 'basic [redacted]'],
])('behavior: %s becomes %s', (text, safe) => {
  expect(start().redact(text)).toBe(safe)
})
