import { expect, test } from 'vitest'
import { ConsentError } from './ConsentError.ts'
import { initialConsentState, type ConsentState, type ConsentStatus } from './ConsentState.ts'
import { reduceConsent, type ConsentEvent } from './reduceConsent.ts'

const error = new ConsentError('CONSENT_DECLINED')
const call = { id: 1, age: 0, isOwner: true }

function stateOf(status: ConsentStatus, more: Partial<ConsentState> = {}): ConsentState {
  const isAsking = status === 'asking' || status === 'unanswered'
  return {
    ...initialConsentState,
    status,
    owner: isAsking ? call.id : null,
    isPromptOpen: isAsking,
    ...more,
  }
}

const events: Record<ConsentEvent['type'], ConsentEvent> = {
  asked: { type: 'asked', call },
  granted: { type: 'granted', call },
  refused: { type: 'refused', call, status: 'declined', error },
  expired: { type: 'expired', call, error },
  failed: { type: 'failed', call },
  lost: { type: 'lost', call, error },
  reopened: { type: 'reopened' },
  waiting: { type: 'waiting', count: 3 },
}

// Rows: the status before. Columns: the event, from a call of the same age that owns the question.
test.each<[ConsentStatus, ConsentStatus[]]>([
  // asked, granted, refused, expired, failed, lost, reopened
  ['unknown', ['asking', 'granted', 'declined', 'unknown', 'unknown', 'unknown', 'unknown']],
  ['asking', ['asking', 'granted', 'declined', 'unanswered', 'unknown', 'asking', 'asking']],
  ['granted', ['granted', 'granted', 'declined', 'granted', 'granted', 'unknown', 'granted']],
  ['declined', ['declined', 'granted', 'declined', 'declined', 'declined', 'declined', 'unknown']],
  ['blocked', ['blocked', 'granted', 'blocked', 'blocked', 'blocked', 'blocked', 'unknown']],
  [
    'unanswered',
    ['unanswered', 'granted', 'declined', 'unanswered', 'unanswered', 'unanswered', 'unknown'],
  ],
  [
    'signedOut',
    ['signedOut', 'granted', 'signedOut', 'signedOut', 'signedOut', 'signedOut', 'unknown'],
  ],
  [
    'misconfigured',
    [
      'misconfigured',
      'granted',
      'misconfigured',
      'misconfigured',
      'misconfigured',
      'misconfigured',
      'unknown',
    ],
  ],
  [
    'unavailable',
    [
      'unavailable',
      'granted',
      'unavailable',
      'unavailable',
      'unavailable',
      'unavailable',
      'unknown',
    ],
  ],
])('behavior: from %s', (status, expected) => {
  const reached = Object.values(events).map(
    (event) => reduceConsent(stateOf(status), event, 5).status,
  )
  // Whoever waits changes no status.
  expect(reached).toEqual([...expected, status])
})

test('behavior: the wait counts from the first call that waits', () => {
  const first = reduceConsent(stateOf('asking'), { type: 'waiting', count: 1 }, 5)
  expect(first).toMatchObject({ waiting: 1, waitingSince: 5 })
  expect(reduceConsent(first, { type: 'waiting', count: 2 }, 9)).toMatchObject({
    waiting: 2,
    waitingSince: 5,
  })
  const none = reduceConsent(first, { type: 'waiting', count: 0 }, 11)
  expect(reduceConsent(none, { type: 'waiting', count: 0 }, 12)).toBe(none)
  expect(reduceConsent(none, { type: 'waiting', count: 1 }, 13).waitingSince).toBe(13)
})

test('behavior: an event that changes nothing gives the same state back', () => {
  const granted = stateOf('granted')
  expect(reduceConsent(granted, events.granted, 5)).toBe(granted)
})

test('behavior: a new status records its time, its reason and a new episode', () => {
  expect(reduceConsent(stateOf('asking'), events.refused, 7)).toMatchObject({
    since: 7,
    error,
    episode: 1,
    age: 1,
    isPromptOpen: false,
  })
})

test('behavior: after a refusal, a success of an older call proves nothing', () => {
  const older = { id: 9, age: 0, isOwner: false }
  const declined = stateOf('declined', { age: 1 })
  expect(reduceConsent(declined, { type: 'granted', call: older }, 5)).toBe(declined)
})

test('behavior: after a refusal, even a late Allow on a dialog given up proves nothing', () => {
  const declined = stateOf('declined', { age: 2 })
  expect(reduceConsent(declined, { type: 'granted', call }, 5)).toBe(declined)
})

test('behavior: a late Allow on a dialog given up counts while the next one is open', () => {
  const asking = stateOf('asking', { owner: 2, age: 1 })
  expect(reduceConsent(asking, { type: 'granted', call }, 5).status).toBe('granted')
})

test('behavior: a late Deny on a dialog given up does not close the next one', () => {
  const asking = stateOf('asking', { owner: 2, age: 1 })
  expect(reduceConsent(asking, events.refused, 5)).toBe(asking)
})

test('behavior: a refusal older than the grant is stale', () => {
  const granted = stateOf('granted', { age: 1 })
  expect(reduceConsent(granted, events.refused, 5)).toBe(granted)
})

test('behavior: several calls that lose their token lose it once', () => {
  const lost = reduceConsent(stateOf('granted'), events.lost, 5)
  expect(
    reduceConsent(lost, { type: 'lost', call: { id: 3, age: 0, isOwner: false }, error }, 6),
  ).toBe(lost)
  expect(lost).toMatchObject({ isLost: true, episode: 1, error })
})

test('behavior: when the host gives up an unanswered call, its dialog is closed', () => {
  const unanswered = reduceConsent(stateOf('asking'), events.expired, 5)
  expect(unanswered.isPromptOpen).toBe(true)
  expect(reduceConsent(unanswered, events.failed, 6)).toMatchObject({
    status: 'unanswered',
    isPromptOpen: false,
  })
})
