import { expect, test } from 'vitest'
import { hostErrorCodes } from '../../contract/hostErrorCode.ts'
import { parseHostError } from './parseHostError.ts'

const denied = { code: 'USER_DENIED_ACCESS', message: 'User denied access to app' }

test.each([
  ['USER_DENIED_ACCESS', 'CONSENT_DECLINED', 'ask'],
  ['USER_ALREADY_DENIED_ACCESS', 'CONSENT_BLOCKED', 'openAuthorizations'],
  ['ACCESS_TOKEN_REQUEST_FAILED', 'CONSENT_UNANSWERED', 'ask'],
  ['USER_NOT_AUTHENTICATED', 'SIGNED_OUT', 'signIn'],
  ['NO_OAUTH_CONSUMER_CLIENT_ID', 'APP_MISCONFIGURED', 'contactVendor'],
  ['FRAME_SRC_CONSUMER_CALLBACK_MISMATCH', 'APP_MISCONFIGURED', 'contactVendor'],
  ['MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'reload'],
  ['INVALID_RESPONSE', 'INVALID_RESPONSE', 'wait'],
])('behavior: host code %s becomes %s', (hostCode, code, kind) => {
  const error = parseHostError([{ code: hostCode, message: 'x' }])
  expect(error).toMatchObject({ code, recovery: { kind }, details: { hostCode, text: 'x' } })
})

test('behavior: every known host code has its own row above', () => {
  expect(hostErrorCodes).toHaveLength(8)
})

test.each([
  ['the object', denied],
  ['another case, spaces, hyphens', { code: ' user-denied-access ' }],
  ['plain text', 'USER_DENIED_ACCESS'],
  ['JSON in text', JSON.stringify(denied)],
  ['JSON in JSON in text', JSON.stringify(JSON.stringify(denied))],
  ['below error', { error: denied }],
  ['below body', { body: denied }],
  ['below data', { data: denied }],
  ['an answer of the API around it', { status: 400, responseText: JSON.stringify(denied) }],
  ['outer status, inner code', { status: 500, error: denied }],
  ['unknown outer code, inner code', { code: 'SOMETHING', error: denied }],
])('behavior: finds the consent code in %s', (_, value) => {
  expect(parseHostError([value]).code).toBe('CONSENT_DECLINED')
})

test.each([
  [{ error: 'invalid_grant', error_description: 'gone' }, 'CONSENT_LOST', 'invalid_grant'],
  [{ error: 'access_denied' }, 'CONSENT_LOST', 'access_denied'],
  [{ error: 'unauthorized_client' }, 'CONSENT_LOST', 'unauthorized_client'],
  [{ error: 'server_error' }, 'OAUTH_ERROR', 'server_error'],
])('behavior: OAuth body %j becomes %s', (body, code, hostCode) => {
  expect(parseHostError([body])).toMatchObject({ code, details: { hostCode } })
})

test.each([[401], [403], [404], [429], [502]])(
  'behavior: status %i becomes an HttpError',
  (status) => {
    expect(parseHostError([{ status, statusText: 'x' }])).toMatchObject({
      code: 'HTTP_ERROR',
      status,
    })
  },
)

test.each([
  [400, false],
  [403, false],
  [408, true],
  [429, true],
  [500, true],
  [503, true],
])('behavior: status %i is retryable: %s', (status, isRetryable) => {
  expect(parseHostError([{ status }]).isRetryable).toBe(isRetryable)
})

test('behavior: status 0 is the network', () => {
  expect(parseHostError([{ status: 0, responseText: '' }])).toMatchObject({
    code: 'NETWORK_ERROR',
    isRetryable: true,
  })
})

test('behavior: a numeric code is a status when it can be one', () => {
  expect(parseHostError([{ code: 403 }])).toMatchObject({ code: 'HTTP_ERROR', status: 403 })
  expect(parseHostError([{ code: 7 }]).code).toBe('HOST_ERROR')
})

test('behavior: the message of a REST body is kept as text', () => {
  const responseText = JSON.stringify({ type: 'error', error: { message: 'No such branch' } })
  const error = parseHostError([{ status: 404, statusText: 'Not Found', responseText }])
  expect(error.details).toEqual({ status: 404, text: 'No such branch' })
})

test("behavior: a vendor's own error key is no OAuth error", () => {
  const responseText = JSON.stringify({ error: 'invalid_grant' })
  expect(parseHostError([{ status: 401, responseText }]).code).toBe('HTTP_ERROR')
})

test('behavior: a status in the third argument counts when the first says nothing', () => {
  expect(parseHostError([{}, 'error', { status: 503 }])).toMatchObject({ status: 503 })
})

test('behavior: an unknown code is kept and not retried', () => {
  expect(parseHostError([{ code: 'NEW_CODE' }])).toMatchObject({
    code: 'HOST_ERROR',
    isRetryable: false,
    details: { hostCode: 'NEW_CODE' },
  })
})

test.each([
  ['undefined', undefined],
  ['null', null],
  ['empty text', ''],
  ['zero', 0],
  ['false', false],
  ['NaN', Number.NaN],
  ['a symbol', Symbol('x')],
  ['a bigint', 1n],
  ['a function', () => 1],
  ['an empty object', {}],
  ['a code that is an object', { code: {} }],
  ['an array', []],
])('behavior: %s is a host error that may be tried again', (_, value) => {
  expect(parseHostError([value])).toMatchObject({ code: 'HOST_ERROR', isRetryable: true })
})

test('behavior: text of the host page is a host error with that text', () => {
  const text = '"bb-api-canon-url" element not found'
  expect(parseHostError([text])).toMatchObject({ code: 'HOST_ERROR', details: { text } })
})

test('behavior: names that throw, revoked proxies and cycles do no harm', () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  const cycle: { error?: unknown } = {}
  cycle.error = cycle
  const getter = Object.defineProperty({ status: 400 }, 'responseText', {
    get: () => {
      throw new Error('InvalidStateError')
    },
  })
  expect(parseHostError([proxy]).code).toBe('HOST_ERROR')
  expect(parseHostError([cycle]).code).toBe('HOST_ERROR')
  expect(parseHostError([getter])).toMatchObject({ status: 400 })
})

test('behavior: JSON nested 100,000 deep does no harm', () => {
  const text = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  expect(parseHostError([text]).code).toBe('HOST_ERROR')
})

test('behavior: own keys named __proto__ change nothing', () => {
  parseHostError([JSON.stringify({ __proto__: 1, constructor: 2 }), '{"__proto__":{"bad":1}}'])
  expect(Reflect.get({}, 'bad')).toBeUndefined()
})

test('behavior: a huge message is cut', () => {
  const text = parseHostError([{ message: 'x'.repeat(10_000_000) }]).details.text
  expect(text).toHaveLength(2_000)
})

test('behavior: markup of a login page stays text and is not shown', () => {
  const error = parseHostError([{ status: 502, responseText: '<html><script>1</script></html>' }])
  expect(error).toMatchObject({ status: 502, details: { status: 502 } })
  expect(error.details.text).toBeUndefined()
})

test('parameters: manageUrl', () => {
  const error = parseHostError([denied], { manageUrl: 'http://localhost:1/authorizations' })
  expect(error.recovery.href).toBe('http://localhost:1/authorizations')
})
