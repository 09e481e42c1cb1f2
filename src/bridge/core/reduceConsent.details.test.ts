import { expect, test } from 'vitest'
import { ConsentError } from './ConsentError.ts'
import { initialConsentState, type ConsentState } from './ConsentState.ts'
import { reduceConsent } from './reduceConsent.ts'

const error = new ConsentError('CONSENT_DECLINED')
const owner = { id: 1, age: 3, isOwner: true }
const other = { id: 2, age: 3, isOwner: false }
const unknown: ConsentState = { ...initialConsentState, age: 3, episode: 5 }
const asking: ConsentState = { ...unknown, status: 'asking', owner: 1, isPromptOpen: true }
const granted: ConsentState = { ...unknown, status: 'granted' }
const unanswered: ConsentState = { ...asking, status: 'unanswered', error }

test('behavior: a question has an owner, and its dialog is open', () => {
  expect(reduceConsent({ ...unknown, isLost: true }, { type: 'asked', call: owner }, 9)).toEqual({
    ...asking,
    isLost: true,
    since: 9,
  })
})

test('behavior: a grant closes the dialog and ends what was lost', () => {
  const state: ConsentState = { ...asking, error, isLost: true }
  expect(reduceConsent(state, { type: 'granted', call: owner }, 9)).toEqual({
    ...granted,
    since: 9,
  })
})

test('behavior: a refusal is a new episode and a new age', () => {
  const state: ConsentState = { ...asking, isLost: true }
  expect(
    reduceConsent(state, { type: 'refused', call: owner, status: 'blocked', error }, 9),
  ).toEqual({ ...unknown, status: 'blocked', error, age: 4, episode: 6, since: 9 })
})

test('behavior: our deadline leaves the dialog open, in a new episode of the same age', () => {
  expect(reduceConsent(asking, { type: 'expired', call: owner, error }, 9)).toEqual({
    ...asking,
    status: 'unanswered',
    error,
    episode: 6,
    since: 9,
  })
})

test('behavior: the deadline of another question changes nothing', () => {
  expect(reduceConsent(asking, { type: 'expired', call: other, error }, 9)).toBe(asking)
  const declined: ConsentState = { ...unknown, status: 'declined', owner: 1 }
  expect(reduceConsent(declined, { type: 'expired', call: owner, error }, 9)).toBe(declined)
})

test('behavior: a failure of another call leaves the question open', () => {
  expect(reduceConsent(asking, { type: 'failed', call: other }, 9)).toBe(asking)
})

test('behavior: a loss is a new episode and a new age', () => {
  expect(reduceConsent(granted, { type: 'lost', call: other, error }, 9)).toEqual({
    ...unknown,
    error,
    isLost: true,
    age: 4,
    episode: 6,
    since: 9,
  })
})

test('behavior: a token older than the grant is not lost', () => {
  const call = { ...other, age: 2 }
  expect(reduceConsent(granted, { type: 'lost', call, error }, 9)).toBe(granted)
})

test('behavior: a new question is a new age of the same episode', () => {
  expect(reduceConsent(unanswered, { type: 'reopened' }, 9)).toEqual({
    ...unknown,
    age: 4,
    since: 9,
  })
})

test('behavior: a late Allow counts after our deadline, whatever happened in between', () => {
  const later: ConsentState = { ...unanswered, age: 7, owner: 8 }
  expect(reduceConsent(later, { type: 'granted', call: owner }, 9).status).toBe('granted')
})

test('behavior: a late success of a call that owns no question does not', () => {
  const later: ConsentState = { ...unanswered, age: 7, owner: 8 }
  expect(reduceConsent(later, { type: 'granted', call: other }, 9)).toBe(later)
})

test('behavior: while a question is open, only its owner brings a refusal', () => {
  const event = { type: 'refused', call: other, status: 'declined', error } as const
  expect(reduceConsent(asking, event, 9)).toBe(asking)
  expect(reduceConsent(asking, { ...event, call: { ...owner, age: 1 } }, 9).status).toBe('declined')
})
