import { expect, test } from 'vitest'
import { AbortError } from './AbortError.ts'
import { isBridgeError } from './BridgeError.ts'
import { ConsentError } from './ConsentError.ts'
import { HostError } from './HostError.ts'
import { HttpError } from './HttpError.ts'
import { InvalidRequestError } from './InvalidRequestError.ts'
import { ParseError } from './ParseError.ts'
import { TimeoutError } from './TimeoutError.ts'

const reason = new Error('reason')

test.each([
  ['AbortError', new AbortError(reason), 'ABORTED', 'The caller gave up.'],
  [
    'ConsentError',
    new ConsentError('CONSENT_DECLINED'),
    'CONSENT_DECLINED',
    'Access was not granted.',
  ],
  ['HostError', new HostError('HOST_ERROR'), 'HOST_ERROR', 'The host failed.'],
  ['HttpError', new HttpError(404), 'HTTP_ERROR', 'The answer has status 404.'],
  ['InvalidRequestError', new InvalidRequestError('No.'), 'INVALID_REQUEST', 'No.'],
  ['ParseError', new ParseError('No JSON.', 'why'), 'PARSE_ERROR', 'No JSON.'],
  ['TimeoutError', new TimeoutError('host', 500), 'TIMEOUT', 'No answer after 500 ms.'],
])('behavior: %s has its name, code and words', (name, error, code, message) => {
  expect(error).toMatchObject({ name, code, message })
  expect(isBridgeError(error)).toBe(true)
})

test("behavior: other errors are not the bridge's", () => {
  expect(isBridgeError(reason)).toBe(false)
  expect(isBridgeError({ code: 'TIMEOUT' })).toBe(false)
})

test('behavior: the cause is kept, and absent where there is none', () => {
  expect(new AbortError(reason).cause).toBe(reason)
  expect(new ParseError('No.', 'why')).not.toHaveProperty('cause')
  expect(new HostError('HOST_ERROR', { cause: reason }).cause).toBe(reason)
  expect(new HostError('HOST_ERROR')).not.toHaveProperty('cause')
})

test('behavior: may be sent again by itself where waiting is the way on', () => {
  expect(new HostError('NETWORK_ERROR').isRetryable).toBe(true)
  expect(new HostError('MODULE_NOT_FOUND').isRetryable).toBe(false)
  expect(new HostError('NETWORK_ERROR', { isRetryable: false }).isRetryable).toBe(false)
})

test('behavior: the details are there, empty without any', () => {
  expect(new HostError('HOST_ERROR').details).toEqual({})
  expect(new HttpError(404, { details: { text: 'No such branch' } }).details).toEqual({
    status: 404,
    text: 'No such branch',
  })
  expect(new TimeoutError('queue', 7)).toMatchObject({ phase: 'queue', timeoutMs: 7 })
})
