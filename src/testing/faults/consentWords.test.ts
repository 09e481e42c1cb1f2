import { expect, test } from 'vitest'
import { consentWords, toConsentWords } from '../../app/shared/consent/toConsentWords.ts'
import { toConsentFlag } from '../../bridge/flags.ts'
import { createTestBridge, outcome } from '../createTestBridge.ts'
import { flushPromises } from '../createTestClock.ts'

const nothingMore = { error: undefined, isPromptOpen: false, hasReturned: false }

test('fault D15: a bridge that was just made believes nothing, and asks again', async () => {
  const before = createTestBridge()
  void before.bridge.request({ path: '/a' })
  before.call(0).succeed()
  await flushPromises()
  expect(before.status()).toBe('granted')

  const after = createTestBridge()
  expect(after.status()).toBe('unknown')
  void after.bridge.request({ path: '/a' })
  void after.bridge.request({ path: '/b' })
  expect(after.calls).toHaveLength(1)
})

test('fault D19: who is not logged in reads about the login, not about consent', async () => {
  const { bridge, call } = createTestBridge()
  void outcome(bridge.request({ path: '/a' }))
  call(0).fail({ code: 'USER_NOT_AUTHENTICATED' })
  await flushPromises()
  const flag = toConsentFlag(bridge.consent.getState())
  const { title, text } = toConsentWords({ ...nothingMore, status: 'signedOut' })
  const onScreen = JSON.stringify([title.defaultMessage, text.defaultMessage])
  for (const words of [flag?.title, flag?.description, onScreen]) {
    expect(words).toMatch(/logged in|Log in/)
    expect(words).not.toMatch(/grant|den(?:y|ied|ial)|Allow/)
  }
})

test('fault D20: a denial without a question is told without blame, with a way on', async () => {
  const { bridge, call } = createTestBridge()
  void outcome(bridge.request({ path: '/a' }))
  call(0).fail({ code: 'USER_DENIED_ACCESS' })
  await flushPromises()
  const flag = toConsentFlag(bridge.consent.getState())
  const { title, text } = consentWords.declined
  const onScreen = JSON.stringify([title.defaultMessage, text.defaultMessage])
  expect(`${flag?.title} ${flag?.description} ${onScreen}`).not.toMatch(/you (?:have )?den/i)
  expect(flag).toMatchObject({ title: 'Access was not granted' })
  expect(flag?.actions.map(({ kind }) => kind)).toEqual(['ask', 'openAuthorizations'])
})
