import { expect, test } from 'vitest'
import { hostErrorCodes } from '../../contract/hostErrorCode.ts'
import { parseHostError } from '../../bridge/core/parseHostError.ts'
import { mergeNaively, readNaively } from './controls/readNaively.ts'

const huge = { message: 'x'.repeat(10_000_000) }

test('fault A16: a message of ten megabytes', () => {
  const { text } = parseHostError([huge]).details
  expect(text).toHaveLength(2_000)
  expect(parseHostError([{ message: huge.message.slice(0, 2_000) }]).details.text).toBe(text)
})

test('fault A16 control: without a limit all of it is kept', () => {
  expect(readNaively(huge)[0]).toHaveLength(10_000_000)
})

function nest(levels: number): { object: object; readCount: () => number } {
  let reads = 0
  let object: object = { code: 'USER_DENIED_ACCESS' }
  for (let level = 0; level < levels; level += 1) {
    const inner = object
    object = Object.defineProperty({}, 'error', {
      enumerable: true,
      get: () => {
        reads += 1
        return inner
      },
    })
  }
  return { object, readCount: () => reads }
}

test('fault A17: 100,000 levels of nesting, as an object and as text', () => {
  const { object, readCount } = nest(100_000)
  expect(parseHostError([object]).code).toBe('HOST_ERROR')
  expect(readCount()).toBeLessThan(50)
  const text = `${'{"error":'.repeat(20_000)}1${'}'.repeat(20_000)}`
  expect(parseHostError([text]).code).toBe('HOST_ERROR')
})

test('fault A17 control: without a limit the stack overflows', () => {
  const { object } = nest(100_000)
  expect(() => readNaively(object)).toThrow(RangeError)
})

const cycle: { error?: unknown; message: string } = { message: 'round' }
cycle.error = cycle

test('fault A18: an object that contains itself', () => {
  const error = parseHostError([cycle])
  expect(error).toMatchObject({ code: 'HOST_ERROR', details: { text: 'round' } })
  expect(JSON.stringify(error)).not.toBe('')
})

test('fault A18 control: without a limit it is followed without end', () => {
  expect(() => readNaively(cycle)).toThrow(RangeError)
  expect(() => JSON.stringify(cycle)).toThrow(TypeError)
})

const polluting =
  '{"__proto__":{"bad":1},"constructor":{"prototype":{"bad":1}},"prototype":{"bad":1}}'

test('fault A19: keys named like parts of a prototype', () => {
  for (const value of [polluting, JSON.parse(polluting), { code: '__proto__' }]) {
    const error = parseHostError([value])
    expect(error.code).toBe('HOST_ERROR')
    expect(Reflect.get(error.details, 'bad')).toBeUndefined()
  }
  expect(Reflect.get({}, 'bad')).toBeUndefined()
})

test('fault A19 control: a plain merge changes every object', () => {
  try {
    mergeNaively({}, JSON.parse(polluting))
    expect(Reflect.get({}, 'bad')).toBe(1)
  } finally {
    Reflect.deleteProperty(Object.prototype, 'bad')
  }
})

const fail = () => JSON.parse('x')
const revoked = Proxy.revocable({}, {})
revoked.revoke()
const throwing: [string, object][] = [
  ['a getter that throws', Object.defineProperty({}, 'code', { get: fail, enumerable: true })],
  ['a proxy that throws', new Proxy({}, { get: fail, has: fail, ownKeys: fail })],
  ['a revoked proxy', revoked.proxy],
]

test.each(throwing)('fault A20: %s', (_, value) => {
  expect(parseHostError([value]).code).toBe('HOST_ERROR')
})

test.each(throwing)('fault A20 control: %s stops a plain reader', (_, value) => {
  expect(() => readNaively(value)).toThrow(/JSON|revoked/)
})

const message = 'a\u0000b\u001B[31mc\u202Ed\uD800e\u200Ff\u2066g'
const hidden = /[\p{Cc}\p{Cs}\p{Bidi_C}]/u

test('fault A23: control and direction characters, half surrogates', () => {
  const text = parseHostError([{ message }]).details.text ?? ''
  expect(text).not.toMatch(hidden)
  expect(text.replace('[31m', '')).toBe('abcdefg')
})

test('fault A23 control: as it came, the message holds them', () => {
  expect(readNaively({ message })[0]).toMatch(hidden)
})

const secret = 'eyJhbGciOiJIUzI1NiJ9.canary.canary'
const leaking = [
  `refused jwt=${secret}`,
  `Authorization: Bearer ${secret}`,
  `{"access_token":"${secret}"}`,
  `https://x-token-auth:canary@localhost/a`,
  'access_token=canary&scope=a',
]

test.each(leaking)('fault A27: a token in %j', (text) => {
  for (const value of [text, { message: text }, { status: 400, responseText: text }]) {
    const error = parseHostError([value])
    const seen = [error.message, error.stack, JSON.stringify(error.details), JSON.stringify(error)]
    expect(seen.join(' ')).not.toContain('canary')
  }
})

test.each(leaking)('fault A27 control: as it came, %j shows it', (text) => {
  expect(readNaively({ message: text }).join(' ')).toContain('canary')
})

const meanings: Record<string, [string, string]> = {
  USER_DENIED_ACCESS: ['CONSENT_DECLINED', 'ask'],
  USER_ALREADY_DENIED_ACCESS: ['CONSENT_BLOCKED', 'openAuthorizations'],
  ACCESS_TOKEN_REQUEST_FAILED: ['CONSENT_UNANSWERED', 'ask'],
  USER_NOT_AUTHENTICATED: ['SIGNED_OUT', 'signIn'],
  NO_OAUTH_CONSUMER_CLIENT_ID: ['APP_MISCONFIGURED', 'contactVendor'],
  FRAME_SRC_CONSUMER_CALLBACK_MISMATCH: ['APP_MISCONFIGURED', 'contactVendor'],
  MODULE_NOT_FOUND: ['MODULE_NOT_FOUND', 'reload'],
  INVALID_RESPONSE: ['INVALID_RESPONSE', 'wait'],
}

test.each(hostErrorCodes)('fault A26: the host code %s', (code) => {
  const error = parseHostError([{ code }])
  expect([error.code, error.recovery.kind]).toEqual(meanings[code])
})
