import { expect, test } from 'vitest'
import { parseHostError } from './parseHostError.ts'
import { toConsentNews } from './toConsentNews.ts'

const denied = { code: 'USER_DENIED_ACCESS', message: 'User denied access to app' }

test('behavior: the status is kept beside a known code; 0 is none', () => {
  expect(parseHostError([{ ...denied, status: 500 }]).details).toEqual({
    hostCode: 'USER_DENIED_ACCESS',
    status: 500,
    text: denied.message,
  })
  expect(parseHostError([{ ...denied, status: 0 }]).details.status).toBeUndefined()
})

test.each([
  ['USER_DENIED_ACCESS', 'ConsentError'],
  ['USER_NOT_AUTHENTICATED', 'ConsentError'],
  ['MODULE_NOT_FOUND', 'HostError'],
])('behavior: %s becomes a %s', (code, name) => {
  expect(parseHostError([{ code }]).name).toBe(name)
})

test.each([
  [' Access_Denied ', 'CONSENT_LOST'],
  ['invalid_token', 'CONSENT_LOST'],
  ['access_denied_by_policy', 'OAUTH_ERROR'],
  ['no_access_denied', 'OAUTH_ERROR'],
])('behavior: OAuth error %j becomes %s', (error, code) => {
  expect(parseHostError([{ error }]).code).toBe(code)
})

test('behavior: of a code, the first hundred characters count', () => {
  const code = `${' '.repeat(99)}USER_DENIED_ACCESS`
  expect(parseHostError([{ code }]).code).toBe('HOST_ERROR')
})

test('behavior: only the 401 of an answer means that the token is lost', () => {
  expect(toConsentNews(parseHostError([{ status: 401 }]))).toBe('lost')
  expect(toConsentNews(parseHostError([{ ...denied, status: 401 }]))).toBe('declined')
  expect(toConsentNews(parseHostError([{ status: 403 }]))).toBe('granted')
})

test.each([
  [199, 'HTTP_ERROR'],
  [200, 'INVALID_RESPONSE'],
  [299, 'INVALID_RESPONSE'],
  [300, 'HTTP_ERROR'],
])('behavior: an error with status %j is %s', (status, code) => {
  const error = parseHostError([{ status, statusText: 'parsererror' }], { manageUrl: '/manage' })
  expect(error.code).toBe(code)
  expect(error.isRetryable).toBe(false)
  expect(error.details).toMatchObject({ status, text: 'parsererror' })
})
