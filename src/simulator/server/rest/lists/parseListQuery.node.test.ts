import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesListQuery } from './matchesListQuery.ts'
import { RestError } from '../RestError.ts'
import { parseListQuery } from './parseListQuery.ts'

const value = {
  id: 7,
  title: 'Retry "failed" payments',
  state: 'OPEN',
  draft: false,
  closed_by: null,
  score: 1.5,
  created_on: '2026-11-20T08:00:00.123456+00:00',
  source: { branch: { name: 'fix/retry' } },
  reviewers: [{ nickname: 'ana' }, { nickname: 'ben' }],
}
const matches = (query: string) => matchesListQuery(parseListQuery(query), value)

test('default', () => {
  expect(parseListQuery('source.branch.name = "fix/retry" AND id > 3')).toEqual({
    kind: 'and',
    parts: [
      {
        kind: 'term',
        field: ['source', 'branch', 'name'],
        operator: '=',
        values: [{ kind: 'string', value: 'fix/retry' }],
      },
      { kind: 'term', field: ['id'], operator: '>', values: [{ kind: 'number', value: 3 }] },
    ],
  })
})

test.each([
  ['state = "OPEN"', 'state = "MERGED"'],
  ['state != "MERGED"', 'state != "OPEN"'],
  ['title ~ "RETRY"', 'title ~ "refund"'],
  ['title !~ "refund"', 'title !~ "retry"'],
  ['id > 6', 'id > 7'],
  ['id >= 7', 'id >= 8'],
  ['id < 8', 'id < 7'],
  ['id <= 7', 'id <= 6'],
  ['score = 1.5', 'score = -1.5'],
  ['state IN ("MERGED", "OPEN")', 'state IN ("MERGED")'],
  ['state NOT IN ("MERGED")', 'state NOT IN ("MERGED", "OPEN")'],
  ['draft = false', 'draft = true'],
  ['closed_by = null', 'closed_by != null'],
  ['title != null', 'title = null'],
  ['nothing.at.all = null', 'nothing.at.all != null'],
  ['created_on > 2026-11-20', 'created_on > 2026-11-21'],
  ['created_on < 2026-11-20T09:00:00+00:00', 'created_on < 2026-11-20T09:00:00+02:00'],
  ['created_on > "2026-11-19"', 'created_on > "2026-11-21T00:00:00Z"'],
  ['reviewers.nickname = "ben"', 'reviewers.nickname = "vera"'],
  ['reviewers.nickname != "vera"', 'reviewers.nickname != "ana"'],
  ['title = "Retry \\"failed\\" payments"', 'title = "Retry"'],
  // What is of another type is not equal, and neither less nor more.
  ['id != "7"', 'id = "7"'],
  ['title != 7', 'title > 7'],
  // AND binds closer.
  ['id = 7 OR id = 8 AND state = "x"', '(id = 7 OR id = 8) AND state = "x"'],
  ['(id=8 or id=7) and state="OPEN"', 'id=8 or id=7 and state="MERGED"'],
  ['((((id = 7))))', '((((id = 8))))'],
])('behavior: %s is true, and %s is not', (yes, no) => {
  expect([matches(yes), matches(no)]).toEqual([true, false])
})

test.each([
  ['state', 'Invalid query: the end in place of an operator at position 6.'],
  ['state = ', 'Invalid query: the end in place of a value at position 9.'],
  ['state = OPEN', 'Invalid query: "OPEN" in place of a value at position 9.'],
  ['= "x"', 'Invalid query: "=" in place of a field at position 1.'],
  ['a..b = 1', 'Invalid query: "a..b" in place of a field at position 1.'],
  ['state = "OPEN', 'Invalid query: a string that does not end at position 9.'],
  ["state = 'OPEN'", "Invalid query: an unexpected ' at position 9."],
  ['a = 1 b = 2', 'Invalid query: "b" at position 7.'],
  ['(a = 1', 'Invalid query: the end in place of a ) at position 7.'],
  ['a = 1)', 'Invalid query: ")" at position 6.'],
  ['a IN "x"', 'Invalid query: "x" in place of a ( at position 6.'],
  ['a IN ()', 'Invalid query: ")" in place of a value at position 7.'],
  ['a NOT "x"', 'Invalid query: "NOT" in place of an operator at position 3.'],
  ['a = 1 AND', 'Invalid query: the end in place of a field at position 10.'],
  ['a = 2026-13-45', 'Invalid query: "2026-13-45" in place of a value at position 5.'],
  [`${'('.repeat(21)}a = 1`, 'Invalid query: too many parentheses at position 22.'],
  [`a = "${'x'.repeat(4_096)}"`, 'Invalid query: it is longer than 4096 characters.'],
])('behavior: %s is refused with its place', (query, message) => {
  expect(() => parseListQuery(query)).toThrow(message)
})

test('behavior: names of an object’s own making are no fields', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'reviewers.length']) {
    expect(matches(`${name} = null`)).toBe(true)
  }
})

/** Milliseconds; a query that is refused counts, too. */
function time(query: string): number {
  const startedAt = performance.now()
  try {
    matches(query)
  } catch (error) {
    if (!(error instanceof RestError) || error.status !== 400) throw error
  }
  return performance.now() - startedAt
}

test('behavior: any text is parsed or refused, and soon', () => {
  const part = fc.constantFrom(
    'a',
    '=',
    '"',
    '\\',
    '(',
    ')',
    ' AND ',
    'IN',
    '1',
    '-',
    '.',
    ',',
    '~',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(part, { maxLength: 400 }).map((parts) => parts.join('')),
  )
  const isSoon = fc.property(text, (query) => time(query) < 1_000)
  expect(() => fc.assert(isSoon, { numRuns: 300 })).not.toThrow()
})

test('behavior: a long query that never fits takes no time', () => {
  for (const part of ['a = 1 OR ', '(', '"\\', 'a.', 'a NOT ', '\\', ' ', '2026-01-01T']) {
    expect(time(part.repeat(4_096 / part.length))).toBeLessThan(1_000)
  }
})
