import { expect, test } from 'vitest'
import { createOAuthWorld, publicConsumer } from '../testing/createOAuthWorld.ts'

type Body = [error: string, description: string]

test.each<[title: string, fields: Record<string, string>, recorded: Body, rfc: string]>([
  ['no grant', {}, ['invalid_grant', 'Unsupported grant type: None'], 'invalid_request'],
  [
    'an unknown grant',
    { grant_type: 'x' },
    ['invalid_grant', 'Unsupported grant type: x'],
    'unsupported_grant_type',
  ],
  [
    'password',
    { grant_type: 'password', username: 'ana', password: 'x' },
    ['invalid_request', 'Invalid resource owner username/password'],
    'unsupported_grant_type',
  ],
  [
    'a bad code',
    { grant_type: 'authorization_code', code: 'x' },
    ['invalid_grant', 'The specified code is not valid.'],
    'invalid_grant',
  ],
  [
    'a bad refresh token',
    { grant_type: 'refresh_token', refresh_token: 'x' },
    ['invalid_request', 'Invalid refresh_token'],
    'invalid_grant',
  ],
  [
    'client credentials of a public consumer',
    { grant_type: 'client_credentials' },
    ['invalid_grant', expect.stringContaining('marked as "public"')],
    'unauthorized_client',
  ],
])('parameters: oauth_errors, %s', async (_title, fields, [error, description], rfc) => {
  const { ask, control } = await createOAuthWorld()

  const recorded = await ask(fields, publicConsumer)
  expect(recorded.status).toBe(400)
  expect(await recorded.json()).toEqual({ error, error_description: description })

  await control.send('PATCH', 'settings', { oauth_errors: 'rfc' })
  const strict = await ask(fields, publicConsumer)
  expect(strict.status).toBe(400)
  expect(strict.headers.get('Cache-Control')).toBe('no-store')
  expect(await strict.json()).toEqual({ error: rfc, error_description: description })
})

test('behavior: by RFC 6749 a bad JWT is a client that is not known', async () => {
  const { post } = await createOAuthWorld({ oauth_errors: 'rfc' })

  const response = await post(new URLSearchParams({ grant_type: 'urn:bitbucket:oauth2:jwt' }), {
    Authorization: 'JWT nonsense',
  })

  expect(response.status).toBe(401)
  expect((await response.json()).error).toBe('invalid_client')
})
