import { expect, test } from 'vitest'
import type { ConsentStatus } from '../../../../bridge/core.ts'
import { toConsentMoment } from './toConsentMoment.ts'

test.each<[ConsentStatus, ConsentStatus, string | undefined]>([
  ['unknown', 'asking', 'asked'],
  ['asking', 'granted', 'allowed'],
  ['asking', 'declined', 'declined'],
  ['asking', 'blocked', 'blocked'],
  ['asking', 'unanswered', 'unanswered'],
  ['asking', 'signedOut', 'signedOut'],
  ['asking', 'misconfigured', 'misconfigured'],
  ['asking', 'unavailable', 'unavailable'],
  ['asking', 'unknown', 'failed'],
  ['declined', 'unknown', undefined],
  ['unanswered', 'granted', 'allowed'],
  ['granted', 'granted', undefined],
])('default: from %s to %s', (from, to, moment) => {
  const isLost = false

  expect(toConsentMoment({ status: to, isLost }, { status: from, isLost })).toBe(moment)
})

test('behavior: a grant that is taken away is lost', () => {
  const previous = { status: 'granted', isLost: false } as const

  expect(toConsentMoment({ status: 'unknown', isLost: true }, previous)).toBe('lost')
})
