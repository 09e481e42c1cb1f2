import { expect, test } from 'vitest'
import { toFailedWrite } from './toFailedWrite.ts'

test.each([
  ['TIMEOUT', undefined, true, false],
  ['NETWORK_ERROR', undefined, false, true],
  ['HOST_ERROR', undefined, false, true],
  ['HTTP_ERROR', 400, false, false],
  ['HTTP_ERROR', 401, false, false],
  ['HTTP_ERROR', 403, false, false],
  ['HTTP_ERROR', 404, false, false],
  ['HTTP_ERROR', 409, false, true],
  ['HTTP_ERROR', 429, false, true],
  ['HTTP_ERROR', 500, false, true],
  ['HTTP_ERROR', 503, false, true],
] as const)('%s %j: unknown %s, again %s', (code, status, isUnknown, canRetry) => {
  expect(toFailedWrite({ code, status })).toEqual({ isUnknown, canRetry })
})

test.each([
  'ABORTED',
  'CONSENT_BLOCKED',
  'CONSENT_DECLINED',
  'CONSENT_LOST',
  'CONSENT_REQUIRED',
  'CONSENT_UNANSWERED',
  'SIGNED_OUT',
] as const)('behavior: %s is said elsewhere', (code) => {
  expect(toFailedWrite({ code })).toBeUndefined()
})
