import { expect, test } from 'vitest'
import { createFakeHost } from '../../../../testing/createFakeHost.ts'
import { findScriptProblem } from './findScriptProblem.ts'

test.each(['both', 'require', 'direct'] as const)(
  'default: nothing is wrong with a script that offers %s',
  (offers) => {
    expect(findScriptProblem(createFakeHost({ offers }).ap)).toBeUndefined()
  },
)

test.each([
  ['no script', undefined, 'scriptMissing'],
  ['null', null, 'scriptMissing'],
  ['an object without calls', {}, 'moduleMissing'],
  ['an element of the page with the name AP', 'AP', 'moduleMissing'],
])('behavior: it tells what is wrong with %s', (_, api, problem) => {
  expect(findScriptProblem(api)).toBe(problem)
})
