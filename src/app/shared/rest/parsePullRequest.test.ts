import { expect, test } from 'vitest'
import { parsePullRequest } from './parsePullRequest.ts'

const ana = { uuid: '{a}', display_name: 'Ana', links: { avatar: { href: 'https://x/a.svg' } } }
const participant = { user: ana, role: 'PARTICIPANT', approved: false, state: null }

const answer = {
  id: 1,
  title: 'Add retries',
  state: 'OPEN',
  author: ana,
  source: { branch: { name: 'retries' } },
  destination: { branch: { name: 'main' } },
  participants: [
    { ...participant, role: 'REVIEWER', approved: true, state: 'approved' },
    { ...participant, role: 'REVIEWER', state: 'changes_requested' },
    { ...participant, role: 'REVIEWER' },
    participant,
  ],
  unknown_field: 1,
}

test('default', () => {
  expect(parsePullRequest(answer)).toMatchObject({
    title: 'Add retries',
    author: { name: 'Ana', avatar: 'https://x/a.svg' },
    source: 'retries',
    destination: 'main',
  })
})

test('behavior: reviewers and those who decided are kept, mere participants are not', () => {
  const verdicts = parsePullRequest(answer).reviewers.map(({ verdict }) => verdict)
  expect(verdicts).toEqual(['approved', 'changesRequested', 'none'])
})

test.each([
  ['no object', 'text', 'Expected Object but received "text"'],
  ['a title that is a number', { ...answer, title: 42 }, 'Expected string but received 42'],
  ['no source', { ...answer, source: null }, 'Expected Object but received null'],
  [
    'participants that are an object',
    { ...answer, participants: {} },
    'Expected Array but received Object',
  ],
  [
    'an unknown state',
    { ...answer, state: 'GONE' },
    'Expected ("OPEN" | "MERGED" | "DECLINED" | "SUPERSEDED") but received "GONE"',
  ],
])('behavior: refuses %s', (_, value, message) => {
  expect(() => parsePullRequest(value)).toThrow(`Invalid type: ${message}`)
})

test('fault G07: a participant that nobody can read is left out and counted', () => {
  const participants = [
    { ...participant, user: null },
    { ...participant, role: 'REVIEWER' },
  ]
  expect(parsePullRequest({ ...answer, participants })).toMatchObject({
    reviewers: [{ person: { name: 'Ana' } }],
    unreadCount: 1,
  })
})

test.each([2 ** 53, -(2 ** 60), 1.5, Infinity, '10', null])(
  'fault G12: %j is no number of a pull request',
  (id) => {
    expect(() => parsePullRequest({ ...answer, id })).toThrow(/^Invalid/)
  },
)
