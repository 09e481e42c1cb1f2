import { expect, test } from 'vitest'
import { CommandError } from '../../src/simulator/node/CommandError.ts'
import { pickChecks } from './pickChecks.ts'

const checks = [{ name: 'types' }, { name: 'lint' }, { name: 'unit' }]

test('default', () => {
  expect(pickChecks(checks, undefined)).toEqual(checks)
})

test('parameters: only', () => {
  expect(pickChecks(checks, 'unit, types')).toEqual([{ name: 'types' }, { name: 'unit' }])
})

test.each([
  ['types,units', 'units'],
  ['', ''],
  ['types,', ''],
])('behavior: refuses "%s"', (only, unknown) => {
  expect(() => pickChecks(checks, only)).toThrow(
    new CommandError(`No check is called "${unknown}". There are: types, lint, unit.`),
  )
})
