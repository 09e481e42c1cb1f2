import { expect, test } from 'vitest'
import { RestError } from './RestError.ts'

test('default', () => {
  expect(new RestError(403, 'Forbidden').body).toEqual({
    type: 'error',
    error: { message: 'Forbidden' },
  })
})

test('behavior: data stands in the body twice', () => {
  const data = { shas: ['main'] }
  expect(new RestError(404, 'Commit not found', { data }).body).toEqual({
    type: 'error',
    error: { message: 'Commit not found', data },
    data,
  })
})
