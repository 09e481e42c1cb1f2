import { afterEach, expect, test, vi } from 'vitest'
import { copyValue } from './copyValue.ts'

afterEach(() => vi.unstubAllGlobals())

const value = { a: [1, { b: 'x' }], at: new Date(7), nothing: null, missing: undefined }

test.each([
  ['as the browser copies', structuredClone],
  ['where there is no structuredClone', undefined],
])('default: %s', (_, clone) => {
  vi.stubGlobal('structuredClone', clone)
  const copy = copyValue(value)
  expect(copy).toEqual(value)
  expect(copy).not.toBe(value)
  expect(Reflect.get(Object(copy), 'a')).not.toBe(value.a)
})

test.each([
  ['as the browser copies', structuredClone],
  ['where there is no structuredClone', undefined],
])('behavior: functions and symbols cannot be copied, %s', (_, clone) => {
  vi.stubGlobal('structuredClone', clone)
  expect(() => copyValue({ a: () => 1 })).toThrow(/could not be cloned|cannot be copied/)
  expect(() => copyValue([Symbol('a')])).toThrow(/could not be cloned|cannot be copied/)
})
