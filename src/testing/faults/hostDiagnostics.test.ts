import { expect, test } from 'vitest'
import { toConsentWords } from '../../app/shared/consent/toConsentWords.ts'
import { createBridge, createConnectTransport } from '../../bridge/core.ts'
import { isRefused } from '../../bridge/core/ConsentState.ts'
import type { AtlassianConnect } from '../../contract/AtlassianConnect.ts'
import { outcome } from '../createTestBridge.ts'
import { createTestClock } from '../createTestClock.ts'

/** What remains of a frame whose host never comes. */
async function readEnd(connect: AtlassianConnect | undefined, isEmbedded = true) {
  const clock = createTestClock()
  const transport = createConnectTransport(() => connect, { clock, isEmbedded: () => isEmbedded })
  const bridge = createBridge({ transport, clock })
  const read = outcome(bridge.request({ path: '/2.0/user' }))
  await clock.advance(10_000)
  const code = await read
  const { error, isPromptOpen, status } = bridge.consent.getState()
  if (!error || !isRefused(status)) throw new Error(`The state is ${status}.`)
  const words = toConsentWords({ status, error, isPromptOpen, hasReturned: false })
  return { code, hostCode: error.details.hostCode, title: words.title.id, timers: clock.timerCount }
}

test('fault C03: a blocked script ends as an unavailable host, with a cause of its own', async () => {
  const blocked = await readEnd(undefined)
  const moduleless = await readEnd({})
  const alone = await readEnd(undefined, false)

  expect(blocked).toEqual({
    code: 'HOST_UNAVAILABLE',
    hostCode: 'scriptMissing',
    title: 'consent.scriptMissingTitle',
    timers: 0,
  })
  expect([moduleless.code, alone.code]).toEqual(['HOST_UNAVAILABLE', 'HOST_UNAVAILABLE'])
  expect([moduleless.hostCode, alone.hostCode]).toEqual(['moduleMissing', 'notEmbedded'])
  expect([moduleless.title, alone.title]).not.toContain(blocked.title)
})
