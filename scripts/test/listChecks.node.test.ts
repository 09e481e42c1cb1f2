import { expect, test } from 'vitest'
import { listChecks } from './listChecks.ts'

test('default', async () => {
  expect((await listChecks()).map(({ name }) => name)).toEqual([
    'types',
    'lint',
    'format',
    'unit',
    'build',
    'simulator',
    'dist',
    'package',
    'e2e',
    'faults',
  ])
})
