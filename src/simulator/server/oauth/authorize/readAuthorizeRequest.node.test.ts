import { expect, test } from 'vitest'
import { createSimulation } from '../../createSimulation.ts'
import { callback, publicConsumer } from '../../testing/createOAuthWorld.ts'
import { testDescriptor, testOrigin } from '../../testing/testDescriptor.ts'
import { AuthorizeError } from './AuthorizeError.ts'
import { readAuthorizeRequest } from './readAuthorizeRequest.ts'

const misconfigured = 'This integration is misconfigured. Contact the vendor for assistance.'

function start(settings: object = {}) {
  const { world } = createSimulation({ origin: testOrigin, descriptor: testDescriptor })
  Object.assign(world.settings, settings)
  const read = (fields: Record<string, string>) =>
    readAuthorizeRequest(
      world,
      new URLSearchParams({ client_id: publicConsumer.key, response_type: 'code', ...fields }),
    )
  const refuse = (fields: Record<string, string>) => {
    try {
      read(fields)
      return undefined
    } catch (error) {
      if (error instanceof AuthorizeError) return error
      throw error
    }
  }
  return { world, read, refuse }
}

test('default', () => {
  expect(start().read({ state: 'x' })).toEqual({
    client: 'consumer:acme-dashboard',
    responseType: 'code',
    destination: callback,
    state: 'x',
    scopes: ['account', 'pullrequest'],
  })
})

test.each([callback, `${callback}/deeper`, `${callback}s?a=b`, 'HTTP://LOCALHOST:7992/callback'])(
  'parameters: redirect_uri %s is below the callback URL',
  (address) => {
    const { read } = start()
    expect(read({ redirect_uri: address }).destination).toBe(new URL(address).href)
  },
)

test.each([
  'http://localhost:7992/',
  'http://localhost:7992/Callback',
  'http://localhost:7993/callback',
  'https://localhost:7992/callback',
  'http://localhost:7992/callback/../evil',
  'http://localhost:7992/callback/%2e%2e/evil',
  'http://localhost:7992/callback#fragment',
  'http://localhost:7992/callback#',
  'http://localhost:7992@evil.example/callback',
  'http://evil.example/http://localhost:7992/callback',
  'http://localhost.evil.example:7992/callback',
  '//evil.example/callback',
  '/callback',
  'javascript:alert(1)',
])('behavior: redirect_uri %s is refused in recorded words, and leads nowhere', (address) => {
  expect(start().refuse({ redirect_uri: address })).toMatchObject({
    title: 'Invalid redirect_uri',
    message: misconfigured,
    redirect: undefined,
  })
})

test.each([
  `${callback}/deeper`,
  `${callback}/`,
  `${callback}?a=b`,
  'HTTP://localhost:7992/callback',
])('parameters: redirect_uri_match exact refuses %s', (address) => {
  const { refuse, read } = start({ redirect_uri_match: 'exact' })
  expect(refuse({ redirect_uri: address })).toBeInstanceOf(AuthorizeError)
  expect(read({ redirect_uri: callback }).destination).toBe(callback)
})

test('behavior: a consumer without a callback URL leads nowhere', () => {
  const { world, refuse } = start()
  world.consumers = world.consumers.map((one) => ({ ...one, callbackUrl: '' }))

  expect(refuse({})).toMatchObject({ message: misconfigured })
  expect(refuse({ redirect_uri: callback })).toMatchObject({ message: misconfigured })
})

test('behavior: an app on the user’s machine has a scheme of its own', () => {
  const { world, read, refuse } = start()
  world.consumers = world.consumers.map((one) => ({ ...one, callbackUrl: 'my-tool://callback' }))

  expect(read({ redirect_uri: 'my-tool://callback/1' }).destination).toBe('my-tool://callback/1')
  expect(refuse({ redirect_uri: 'my-tools://callback' })).toBeInstanceOf(AuthorizeError)
})

test.each<[fields: Record<string, string>, title: string, error: string | undefined]>([
  [{ client_id: 'nobody' }, 'Invalid client_id', undefined],
  [{ client_id: '' }, 'Invalid client_id', undefined],
  [{ response_type: '' }, 'Invalid request', 'invalid_request'],
  [{ response_type: 'id_token' }, 'Invalid request', 'unsupported_response_type'],
  [{ scope: 'project:admin' }, 'Invalid request', 'invalid_scope'],
  [{ scope: 'x'.repeat(10_000) }, 'Invalid request', 'invalid_scope'],
])('behavior: %j is refused', (fields, title, error) => {
  const refused = start().refuse(fields)
  expect(refused).toMatchObject({ title })
  expect(refused?.redirect?.error).toBe(error)
})

test('behavior: what is there twice is refused', () => {
  const { world } = start()
  const query = new URLSearchParams({ client_id: publicConsumer.key, response_type: 'code' })
  expect(readAuthorizeRequest(world, query).responseType).toBe('code')

  query.append('redirect_uri', callback)
  query.append('redirect_uri', 'https://evil.example')
  expect(() => readAuthorizeRequest(world, query)).toThrow('more than once')
})

test('parameters: authorize_scope', () => {
  const scope = 'account project:admin'
  expect(start().read({ scope: 'repository' }).scopes).toEqual(['repository'])
  expect(start().refuse({ scope })).toBeInstanceOf(AuthorizeError)
  expect(start({ authorize_scope: 'ignored' }).read({ scope }).scopes).toEqual([
    'account',
    'pullrequest',
  ])
})

test.each([
  [{ code_challenge: 'x'.repeat(43), code_challenge_method: 'plain' }],
  [{ code_challenge: 'x'.repeat(43) }],
  [{ code_challenge: 'x'.repeat(42), code_challenge_method: 'S256' }],
  [{ code_challenge: 'x'.repeat(129), code_challenge_method: 'S256' }],
])('parameters: pkce_is_enforced refuses %j', (fields) => {
  const strict = start({ pkce_is_enforced: true })
  expect(start().read(fields)).toHaveProperty('challenge')
  expect(strict.refuse(fields)).toMatchObject({ redirect: { error: 'invalid_request' } })
  const right = { code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' }
  expect(strict.read(right)).toHaveProperty('challenge')
})
