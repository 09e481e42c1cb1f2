import { expect, test } from 'vitest'
import type { ConsentStatus } from '../../../../bridge/core.ts'
import { messages } from './messages.ts'
import { toStatusWords } from './toStatusWords.ts'

const rest = { isLost: false, isPromptOpen: false }

test.each<[ConsentStatus, string, string, string[]]>([
  ['unknown', 'neutral', 'Not connected yet', ['connect', 'manage']],
  ['asking', 'busy', 'Waiting for your answer', []],
  ['granted', 'good', 'Connected', ['manage']],
  ['declined', 'attention', 'Access was not granted', ['askAgain', 'manage']],
  ['blocked', 'attention', 'A saved denial blocks the app', ['manage', 'reload', 'checkAgain']],
  ['unanswered', 'attention', 'No answer came', ['askAgain']],
  [
    'signedOut',
    'attention',
    'You are not logged in to Bitbucket',
    ['openBitbucket', 'reload', 'checkAgain'],
  ],
  ['misconfigured', 'bad', 'The app is not set up correctly', ['openVendor', 'checkAgain']],
  [
    'unavailable',
    'bad',
    'Bitbucket does not answer the app',
    ['checkAgain', 'reload', 'openBitbucket'],
  ],
])('default: %s', (status, tone, title, actions) => {
  const words = toStatusWords({ ...rest, status }, false)

  expect(words).toMatchObject({ tone, title: { defaultMessage: title }, actions })
})

test('behavior: access that was taken back is told from none yet', () => {
  const words = toStatusWords({ ...rest, status: 'unknown', isLost: true }, false)

  expect(words).toMatchObject({ title: messages.lostTitle, tone: 'attention' })
  expect(words.actions[0]).toBe('connect')
})

test('behavior: a request that may still be open is pointed at', () => {
  const words = toStatusWords({ ...rest, status: 'unanswered', isPromptOpen: true }, false)

  expect(words.text).toBe(messages.stillOpenText)
})

test('behavior: who comes back from App authorizations is led to the reload', () => {
  const words = toStatusWords({ ...rest, status: 'blocked' }, true)

  expect(words).toMatchObject({
    text: messages.returnedText,
    actions: ['reload', 'checkAgain', 'manage'],
  })
  expect(words.steps).toBeUndefined()
})
