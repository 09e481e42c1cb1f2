import { expect, test } from 'vitest'
import { parseMutationReport } from './parseMutationReport.ts'

test('default', () => {
  const report = {
    schemaVersion: '1.0',
    files: {
      'src/a.ts': {
        source: 'export const a = 1\n  return a > 1\n',
        mutants: [
          {
            id: '0',
            mutatorName: 'EqualityOperator',
            replacement: 'a >= 1',
            location: { start: { line: 2, column: 10 }, end: { line: 2, column: 15 } },
            status: 'Survived',
            testsCompleted: 3,
            coveredBy: ['1', '2', '3'],
          },
        ],
      },
    },
  }
  expect(parseMutationReport(report)).toEqual([
    {
      file: 'src/a.ts',
      lineNumber: 2,
      line: 'return a > 1',
      mutator: 'EqualityOperator',
      replacement: 'a >= 1',
      status: 'Survived',
      testsCompleted: 3,
      testsCovering: 3,
    },
  ])
})

test('behavior: refuses anything else', () => {
  expect(() => parseMutationReport({ mutants: [] })).toThrow('Invalid key: Expected "files"')
})
