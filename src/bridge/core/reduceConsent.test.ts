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
}

// Rows: the status before. Columns: the event, from a call of the same age that owns the question.
test.each<[ConsentStatus, Record<ConsentEvent['type'], ConsentStatus>]>([
  [
    'unknown',
    {
      asked: 'asking',
      granted: 'granted',
      refused: 'declined',
      expired: 'unknown',
      failed: 'unknown',
      lost: 'unknown',
      reopened: 'unknown',
    },
  ],
  [
    'asking',
    {
      asked: 'asking',
      granted: 'granted',
      refused: 'declined',
      expired: 'unanswered',
      failed: 'unknown',
      lost: 'asking',
      reopened: 'asking',
    },
  ],
  [
    'granted',
    {
      asked: 'granted',
      granted: 'granted',
      refused: 'declined',
      expired: 'granted',
      failed: 'granted',
      lost: 'unknown',
      reopened: 'granted',
    },
  ],
  [
    'declined',
    {
      asked: 'declined',
      granted: 'granted',
      refused: 'declined',
      expired: 'declined',
      failed: 'declined',
      lost: 'declined',
      reopened: 'unknown',
    },
  ],
  [
    'blocked',
    {
      asked: 'blocked',
      granted: 'granted',
      refused: 'blocked',
      expired: 'blocked',
      failed: 'blocked',
      lost: 'blocked',
      reopened: 'unknown',
    },
  ],
  [
    'unanswered',
    {
      asked: 'unanswered',
      granted: 'granted',
      refused: 'declined',
      expired: 'unanswered',
      failed: 'unanswered',
      lost: 'unanswered',
      reopened: 'unknown',
    },
  ],
  [
    'signedOut',
    {
      asked: 'signedOut',
      granted: 'granted',
      refused: 'signedOut',
      expired: 'signedOut',
      failed: 'signedOut',
      lost: 'signedOut',
      reopened: 'unknown',
    },
  ],
  [
    'misconfigured',
    {
      asked: 'misconfigured',
      granted: 'granted',
      refused: 'misconfigured',
      expired: 'misconfigured',
      failed: 'misconfigured',
      lost: 'misconfigured',
      reopened: 'unknown',
    },
  ],
  [
    'unavailable',
    {
      asked: 'unavailable',
      granted: 'granted',
      refused: 'unavailable',
      expired: 'unavailable',
      failed: 'unavailable',
      lost: 'unavailable',
      reopened: 'unknown',
    },
  ],
])('behavior: from %s', (status, expected) => {
  const reached = Object.fromEntries(
    Object.entries(events).map(([type, event]) => [
      type,
      reduceConsent(stateOf(status), event, 5).status,
    ]),
  )
  expect(reached).toEqual(expected)
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
