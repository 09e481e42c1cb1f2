import { expect, test } from 'vitest'
import { HostError } from '../../../bridge/core.ts'
import { messages } from './messages.ts'
import { consentWords, toConsentWords, type ConsentWordsParameters } from './toConsentWords.ts'

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
    title: messages.scriptMissingTitle,
    text: messages.scriptMissingText,
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
  expect(open.text).toBe(messages.stillOpenText)
  const closed = toConsentWords({ ...nothingMore, status: 'unanswered' })
  expect(closed.text).toBe(messages.unansweredText)
})

test('parameters: hasReturned', () => {
  const words = toConsentWords({ ...nothingMore, status: 'blocked', hasReturned: true })
  expect(words.text).toBe(messages.returnedText)
  expect(toConsentWords({ ...nothingMore, status: 'declined', hasReturned: true })).toBe(
    consentWords.declined,
  )
})
