import { expect, test } from 'vitest'
import { encodePath } from './encodePath.ts'

test('default', () => {
  expect(encodePath`/2.0/repositories/${'{uuid}'}/${'a/b?c'}/pullrequests/${7}`).toBe(
    '/2.0/repositories/%7Buuid%7D/a%2Fb%3Fc/pullrequests/7',
  )
})

test.each([['..'], ['.'], ['']])('behavior: refuses the value %j', (value) => {
  expect(() => encodePath`/2.0/${value}`).toThrow(
    `"${value}" cannot stand in a path. Check where it comes from.`,
  )
})

test('behavior: refuses half a character', () => {
  expect(() => encodePath`/2.0/${'\ud800'}`).toThrow('A value of the path holds half a character.')
})
