import { expect, test } from 'vitest'
import { HostError } from '../../../bridge/index.ts'
import { consentWords, toConsentWords } from './consentWords.ts'

test('default', () => {
  expect(toConsentWords('blocked', undefined)).toBe(consentWords.blocked)
})

test('behavior: a script that did not load is named', () => {
  const error = new HostError('HOST_UNAVAILABLE', { details: { hostCode: 'scriptMissing' } })

  expect(toConsentWords('unavailable', error)).toEqual({
    title: "Bitbucket's script did not load",
    text: 'A content blocker or the network may hold it back. Let this page load scripts from Bitbucket, then reload it.',
    steps: [],
  })
})

test('behavior: other reasons have the words of their state', () => {
  const error = new HostError('HOST_UNAVAILABLE', { details: { hostCode: 'moduleMissing' } })

  expect(toConsentWords('unavailable', error)).toBe(consentWords.unavailable)
})
