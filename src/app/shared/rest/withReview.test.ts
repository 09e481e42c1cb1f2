import { expect, test } from 'vitest'
import { parseReviewedAnswer, withReview } from './withReview.ts'

const ana = { uuid: '{ana}', name: 'Ana Moreno', avatar: 'https://x/ana' }
const participant = { user: { uuid: '{ana}' }, role: 'REVIEWER', approved: false, state: null }
const ben = { ...participant, user: { uuid: '{ben}' }, approved: true, state: 'approved' }
const answer = { id: 1, participants: [null, ben, participant] }

test.each([
  ['approved', true, 'approved'],
  ['changesRequested', false, 'changes_requested'],
  ['none', false, null],
] as const)('default: %s changes the own entry only', (verdict, approved, state) => {
  expect(withReview(answer, ana, verdict)).toEqual({
    id: 1,
    participants: [null, ben, { ...participant, approved, state }],
  })
  expect(answer.participants[2]).toBe(participant)
})

test('behavior: whoever reviews unasked takes part', () => {
  expect(withReview({ participants: [ben] }, ana, 'approved').participants[1]).toEqual({
    user: {
      uuid: '{ana}',
      display_name: 'Ana Moreno',
      links: { avatar: { href: 'https://x/ana' } },
    },
    role: 'PARTICIPANT',
    approved: true,
    state: 'approved',
  })
})

test.each([null, [], { participants: 7 }])('behavior: %j has no participants', (value) => {
  expect(() => parseReviewedAnswer(value)).toThrow(/^Invalid/)
})
