import { expect, test } from 'vitest'
import { readAppContext } from './readAppContext.ts'

const workspace = '{1a2b3c4d-0000-4000-8000-000000000001}'
const repository = '{1a2b3c4d-0000-4000-8000-000000000002}'

function search(more: Record<string, string> = {}) {
  const values = { view: 'pull-request', workspace, repository, pullrequest: '7', ...more }
  return `?${new URLSearchParams(values).toString()}`
}

test('default', () => {
  expect(readAppContext(search())).toEqual({
    view: 'pullRequest',
    pullRequest: { workspace, repository, pullRequest: 7 },
  })
})

test('behavior: it says who looks', () => {
  const reader = '{1a2b3c4d-0000-4000-8000-000000000003}'
  expect(readAppContext(search({ view: 'review-desk', user: reader }))).toEqual({
    view: 'reviewDesk',
    repository: { workspace, repository, reader },
  })
})

// Nobody is signed in, the descriptor lacks the scope, or somebody wrote into the address.
test.each(['', '{user.uuid}', 'ana', '{1a2b3c4d}'])('behavior: %j is nobody', (user) => {
  expect(readAppContext(search({ user }))).toEqual(readAppContext(search()))
})

test.each([
  ['view', '', 'missing'],
  ['view', 'other', 'malformed'],
  ['pullrequest', '{pullrequest.id}', 'literal'],
  ['repository', '{repository.uuid}', 'literal'],
  ['workspace', 'acme', 'malformed'],
  ['repository', '{1a2b3c4d}', 'malformed'],
  ['repository', '{../../../../../../../../user/emails/x}', 'malformed'],
  ['pullrequest', '', 'missing'],
  ['pullrequest', '0', 'malformed'],
  ['pullrequest', '-1', 'malformed'],
  ['pullrequest', '1e3', 'malformed'],
  ['pullrequest', '1/../2', 'malformed'],
  ['pullrequest', '99999999999999999999', 'malformed'],
] as const)('behavior: %s = %j is %s', (parameter, value, reason) => {
  expect(readAppContext(search({ [parameter]: value }))).toEqual({
    view: 'invalid',
    parameter,
    reason,
  })
})

test.each(['9007199254740993', '99999999999999999999', '-1', '1.5', '0x10', '1e3'])(
  'fault G12: %s is no number of a pull request',
  (pullrequest) => {
    expect(readAppContext(search({ pullrequest }))).toMatchObject({ view: 'invalid' })
  },
)

// Whether a token has expired is for those who can verify it, by a clock that is theirs.
test.each([
  ['expired', { exp: 1 }],
  ['from the future', { iat: 9_999_999_999, exp: 9_999_999_999 }],
  ['without times', {}],
])('fault E05: a token of the page that is %s changes nothing', (_, claims) => {
  const jwt = ['{"alg":"HS256"}', JSON.stringify(claims), 'x'].map(btoa).join('.')
  expect(readAppContext(search({ jwt }))).toEqual(readAppContext(search()))
})

test('fault E05: nor does one that is no token', () => {
  expect(readAppContext(search({ jwt: 'x' }))).toEqual(readAppContext(search()))
})
