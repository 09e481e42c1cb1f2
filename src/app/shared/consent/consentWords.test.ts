import { expect, test } from 'vitest'
import { HostError } from '../../../bridge/index.ts'
import { consentWords, toConsentWords, type ConsentWordsParameters } from './consentWords.ts'

const nothingMore: Omit<ConsentWordsParameters, 'status'> = {
  error: undefined,
  isPromptOpen: false,
  hasReturned: false,
}

test('default', () => {
  expect(toConsentWords({ ...nothingMore, status: 'blocked' })).toBe(consentWords.blocked)
})

test('behavior: a script that did not load is named', () => {
  const error = new HostError('HOST_UNAVAILABLE', { details: { hostCode: 'scriptMissing' } })

  expect(toConsentWords({ ...nothingMore, status: 'unavailable', error })).toEqual({
    title: "Bitbucket's script did not load",
    text: 'A content blocker or the network may hold it back. Let this page load scripts from Bitbucket, then reload it.',
    steps: [],
  })
})

test('behavior: other reasons have the words of their state', () => {
  const error = new HostError('HOST_UNAVAILABLE', { details: { hostCode: 'moduleMissing' } })

  expect(toConsentWords({ ...nothingMore, status: 'unavailable', error })).toBe(
    consentWords.unavailable,
  )
})

test('parameters: isPromptOpen', () => {
  const open = toConsentWords({ ...nothingMore, status: 'unanswered', isPromptOpen: true })
  expect(open.text).toContain('It may still be open')
  const closed = toConsentWords({ ...nothingMore, status: 'unanswered' })
  expect(closed.text).toContain('It has closed')
})

test('parameters: hasReturned', () => {
  const words = toConsentWords({ ...nothingMore, status: 'blocked', hasReturned: true })
  expect(words.steps).toEqual(['reload', 'allow'])
  expect(toConsentWords({ ...nothingMore, status: 'declined', hasReturned: true })).toBe(
    consentWords.declined,
  )
})
