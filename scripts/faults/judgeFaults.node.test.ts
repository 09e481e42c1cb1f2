import { expect, test } from 'vitest'
import type { TestOutcome } from '../test/tallyTests.ts'
import { formatFaults } from './formatFaults.ts'
import { judgeFaults } from './judgeFaults.ts'
import type { Fault } from './readFaultCatalog.ts'

const plain: Fault = { id: 'A01', fault: 'a fault', expected: 'an answer', isAttack: false }
const attack: Fault = { ...plain, id: 'A02', isAttack: true }

function passed(...titles: string[]): TestOutcome[] {
  return titles.map((title) => ({ title, outcome: 'passed' }))
}

const all = passed('x › fault A01: one', 'fault A02: two (project)', 'fault A02 control: bad')

function problems(tests: readonly TestOutcome[]) {
  const { verdicts, strays } = judgeFaults([plain, attack], tests)
  return [...verdicts.flatMap(({ problem }) => problem ?? []), ...strays]
}

test('default', () => {
  expect(problems(all)).toEqual([])
})

test.each([
  ['no test', all.slice(1), 'A01 has no test (a fault).'],
  ['a control, and no test', [...all.slice(0, 1), ...all.slice(2)], 'A02 has no test (a fault).'],
  [
    'an attack without a control',
    all.slice(0, 2),
    'A02 is an attack without a control that shows it succeed unguarded.',
  ],
  [
    'an id nobody knows',
    [...all, ...passed('fault A03: three')],
    'The catalogue has no fault A03, which a test names: fault A03: three',
  ],
  [
    'a title without a colon',
    [...passed('fault A01 one'), ...all.slice(1)],
    'A01 has no test (a fault).',
  ],
])('behavior: %s is a problem', (_, tests, problem) => {
  expect(problems(tests)).toEqual([problem])
})

test.each(['failed', 'flaky', 'skipped'] as const)(
  'behavior: a %s test is a problem, whatever the others of its fault say',
  (outcome) => {
    expect(problems([...all, { title: 'fault A01: again', outcome }])).toEqual([
      `A01: ${outcome}: fault A01: again`,
    ])
  },
)

test('behavior: the table has each fault, its tests and the sum', () => {
  expect(formatFaults(judgeFaults([plain, attack], all.slice(0, 2)))).toEqual([
    'A01  passed  a fault',
    '     passed  x › fault A01: one',
    'A02  FAILED  a fault',
    '     passed  fault A02: two (project)',
    '     A02 is an attack without a control that shows it succeed unguarded.',
    '1 of 2 faults passed, 0 strays',
  ])
})
