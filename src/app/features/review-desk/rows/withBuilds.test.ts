import { expect, test } from 'vitest'
import { createReviewRow } from '../testing/createReviewRow.ts'
import { withBuilds } from './withBuilds.ts'

test('default', () => {
  const row = createReviewRow({ id: 1 })
  expect(withBuilds(row, 'failed')).toEqual({ ...row, builds: 'failed' })
  expect(withBuilds(row)).toBe(row)
})

test('behavior: the same builds give the same row, others another', () => {
  const row = createReviewRow({ id: 1 })
  const failed = withBuilds(row, 'failed')
  expect(withBuilds(row, 'failed')).toBe(failed)
  expect(withBuilds(row, 'passed').builds).toBe('passed')
})
