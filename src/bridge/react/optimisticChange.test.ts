import { expect, expectTypeOf, test } from 'vitest'
import { optimisticChange } from './optimisticChange.ts'

interface Names {
  values: string[]
}

function parseNames(answer: unknown): Names {
  if (typeof answer !== 'object' || answer === null || !('values' in answer)) throw new Error('no')
  return { values: Array.isArray(answer.values) ? answer.values.map(String) : [] }
}

test('default', () => {
  const { update, ...read } = optimisticChange({
    path: '/2.0/names',
    accept: 'application/json',
    parse: parseNames,
    update: (names) => {
      expectTypeOf(names).toEqualTypeOf<Names>()
      return { values: [...names.values, 'Ben'] }
    },
  })

  expect(read).toEqual({ path: '/2.0/names', accept: 'application/json' })
  expect(update({ values: ['Ana'] })).toEqual({ values: ['Ana', 'Ben'] })
})

test('behavior: another answer than expected is not changed', () => {
  const { update } = optimisticChange({ path: '/x', parse: parseNames, update: (names) => names })

  expect(() => update('text')).toThrow('no')
})
