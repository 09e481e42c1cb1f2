import { expect, test } from 'vitest'
import { collectItems } from './collectItems.ts'

const names = ['__proto__', 'toString', 'constructor', 'acme']

test('fault G15: repositories named like members of Object are all listed, once', () => {
  expect(collectItems([names, names], (name) => name)).toEqual(names)
})

test('fault G15 control: a plain object takes them for known', () => {
  const seen: Record<string, unknown> = {}
  const listed = names.filter((name) => {
    const isNew = seen[name] === undefined
    seen[name] = name
    return isNew
  })
  expect(listed).toEqual(['acme'])
})
