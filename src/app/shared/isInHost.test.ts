import { expect, test } from 'vitest'
import { isInHost } from './isInHost.ts'

const host = 'https://bitbucket.org'
const stranger = 'https://evil.example'

const inside = (...ancestorOrigins: string[]) => ({ parent: {}, location: { ancestorOrigins } })

test('default', () => {
  expect(isInHost(inside(host), host)).toBe(true)
})

test('behavior: a document without a frame is not in Bitbucket', () => {
  const alone = { parent: {}, location: { ancestorOrigins: [] } }
  alone.parent = alone
  expect(isInHost(alone, host)).toBe(false)
})

test.each([
  { place: "a dialog's own frame in Bitbucket", frame: inside(host, host), expected: true },
  { place: 'a parent that is hidden', frame: inside('null'), expected: true },
  { place: 'a browser that does not tell', frame: { parent: {}, location: {} }, expected: true },
  { place: 'a stranger', frame: inside(stranger), expected: false },
  { place: 'a stranger in Bitbucket', frame: inside(stranger, host), expected: false },
  { place: 'Bitbucket in a stranger', frame: inside(host, stranger), expected: false },
  { place: 'a similar name', frame: inside(`${host}.evil.example`), expected: false },
])('fault C14: $place: $expected', ({ frame, expected }) => {
  expect(isInHost(frame, host)).toBe(expected)
})
