import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { parseHostError } from '../../bridge/core/parseHostError.ts'

const denied = { code: 'USER_DENIED_ACCESS', message: 'User denied access to app' }
const codeOf = (...values: unknown[]) => parseHostError(values).code

test('fault A01: the code of a fresh denial', () => {
  expect(codeOf(denied)).toBe('CONSENT_DECLINED')
})

test.each(['user_denied_access', 'User_Denied_Access', '\n USER_DENIED_ACCESS '])(
  'fault A02: the code written as %j',
  (code) => {
    expect(codeOf({ code })).toBe('CONSENT_DECLINED')
  },
)

test('fault A03: the code of an earlier denial as bare text', () => {
  expect(codeOf('USER_ALREADY_DENIED_ACCESS')).toBe('CONSENT_BLOCKED')
})

test('fault A04: JSON in text is read to a limited depth and size', () => {
  const once = JSON.stringify(denied)
  expect(codeOf(once)).toBe('CONSENT_DECLINED')
  expect(codeOf(JSON.stringify(once))).toBe('CONSENT_DECLINED')
  const nested = (levels: number) =>
    Array.from({ length: levels }).reduce<object>((error) => ({ error }), denied)
  expect(codeOf(JSON.stringify(nested(4)))).toBe('CONSENT_DECLINED')
  expect(codeOf(JSON.stringify(nested(5)))).toBe('HOST_ERROR')
  expect(codeOf(JSON.stringify({ filler: 'x'.repeat(200_000), ...denied }))).toBe('HOST_ERROR')
})

test.each(['error', 'body', 'data'])('fault A05: the code below %s', (key) => {
  expect(codeOf({ [key]: denied })).toBe('CONSENT_DECLINED')
})

test('fault A05: the search has a limited breadth', () => {
  const reads: PropertyKey[] = []
  const wide = new Proxy(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [i, {}])), {
    get: (target, key) => {
      reads.push(key)
      return Reflect.get(target, key)
    },
  })
  expect(codeOf(wide)).toBe('HOST_ERROR')
  expect(reads.length).toBeLessThan(20)
})

test.each([
  ['invalid_grant', 'CONSENT_LOST'],
  ['server_error', 'OAUTH_ERROR'],
])('fault A06: the OAuth body of %s', (error, code) => {
  expect(parseHostError([{ error, error_description: 'It is gone' }])).toMatchObject({
    code,
    details: { hostCode: error, text: 'It is gone' },
  })
})

test('fault A07: an error body of the REST API', () => {
  const body = { type: 'error', error: { message: 'No such branch', detail: 'main' } }
  expect(parseHostError([{ status: 404, ...body }])).toMatchObject({
    code: 'HTTP_ERROR',
    status: 404,
    details: { text: 'No such branch' },
  })
})

test('fault A08: a plain sentence of the host', () => {
  const text = 'The element "bb-api-canon-url" is missing'
  expect(parseHostError([text])).toMatchObject({ code: 'HOST_ERROR', details: { text } })
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
  ['a function', () => denied],
])('fault A09: %s', (_, value) => {
  expect(codeOf(value)).toBe('HOST_ERROR')
})

test('fault A10: a number as code', () => {
  expect(parseHostError([{ code: 403 }])).toMatchObject({ code: 'HTTP_ERROR', status: 403 })
  for (const code of [7, 99, 600, 403.5, -1, Number.NaN, Infinity]) {
    const error = parseHostError([{ code }])
    expect([code, error.code, error.details.status]).toEqual([code, 'HOST_ERROR', undefined])
  }
})

test('fault A11: a code that is no name', () => {
  for (const code of [{ USER_DENIED_ACCESS: 1 }, ['USER_DENIED_ACCESS'], '403', '__proto__']) {
    expect([code, codeOf({ code })]).toEqual([code, 'HOST_ERROR'])
  }
})

test('fault A12: a consent code in the JSON of a request object', () => {
  expect(codeOf({ status: 400, responseText: JSON.stringify(denied) })).toBe('CONSENT_DECLINED')
})

test.each([
  [200, 'INVALID_RESPONSE'],
  [401, 'HTTP_ERROR'],
  [502, 'HTTP_ERROR'],
])('fault A13: an HTML page with status %i', (status, code) => {
  const responseText = '<!doctype html><form action="/login">USER_DENIED_ACCESS</form>'
  const error = parseHostError([{ status, responseText }])
  expect(error.code).toBe(code)
  expect(`${error.message} ${JSON.stringify(error.details)}`).not.toContain('<')
})

test('fault A14: status 0', () => {
  expect(parseHostError([{ status: 0, responseText: '' }])).toMatchObject({
    code: 'NETWORK_ERROR',
    isRetryable: true,
  })
})

test('fault A15: a responseText that throws', () => {
  const request = Object.defineProperty({ status: 404 }, 'responseText', {
    get: () => JSON.parse('InvalidStateError'),
  })
  expect(parseHostError([request])).toMatchObject({ code: 'HTTP_ERROR', status: 404 })
})

test('fault A21: errors of this realm and of another', () => {
  const foreign: unknown = runInNewContext('new TypeError("gone")')
  expect(foreign).not.toBeInstanceOf(Error)
  for (const value of [new Error('gone'), new DOMException('gone', 'DataCloneError'), foreign]) {
    expect(parseHostError([value])).toMatchObject({ code: 'HOST_ERROR', details: { text: 'gone' } })
  }
})

test('fault A22: an empty object', () => {
  const error = parseHostError([{}])
  expect(error).toMatchObject({ code: 'HOST_ERROR', isRetryable: true })
  expect(error.message).toMatch(/\w+ \w+/)
  expect(error.message).not.toContain('[object')
})

test.each([
  ['an outer status', { status: 500, error: denied }],
  ['an outer numeric code', { code: 500, error: denied }],
  ['an outer unknown code', { code: 'SOMETHING', error: denied }],
  ['an OAuth error', { error: 'server_error', body: denied }],
])('fault A24: a consent code and %s', (_, value) => {
  expect(codeOf(value)).toBe('CONSENT_DECLINED')
})

test('fault A25: a code nobody knows yet', () => {
  expect(parseHostError([{ code: 'NEW_CODE' }])).toMatchObject({
    code: 'HOST_ERROR',
    isRetryable: false,
    details: { hostCode: 'NEW_CODE' },
  })
})

test('fault A28: a status in the third argument', () => {
  expect(parseHostError([{}, 'error', { status: 503 }])).toMatchObject({
    code: 'HTTP_ERROR',
    status: 503,
  })
})
