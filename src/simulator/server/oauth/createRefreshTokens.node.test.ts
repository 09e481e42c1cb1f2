import { expect, test } from 'vitest'
import { createRefreshTokens, type RefreshRules } from './createRefreshTokens.ts'

const dayMs = 86_400_000
const rotating: RefreshRules = { isRotating: true, graceMs: 0, unusedMs: 90 * dayMs }
const lasting: RefreshRules = { isRotating: false, graceMs: 0, unusedMs: Infinity }

function createCounted() {
  let count = 0
  const clock = { time: 0 }
  const tokens = createRefreshTokens({
    createSecret: () => String((count += 1)),
    now: () => clock.time,
  })
  const granted = { user: 'ana', client: 'app', scopes: [], family: 'one' }
  const issue = () => tokens.issue({ ...granted, grant: 'authorization_code' })
  const use = (text: string, rules = rotating) => {
    const used = tokens.use(text, 'app', rules)
    return typeof used === 'string' ? used : used.text
  }
  return { tokens, clock, issue, use }
}

test('default: each use brings another one, and the old one is stolen', () => {
  const { issue, use } = createCounted()

  expect(use(issue())).toBe('2')
  expect(use('1')).toBe('stolen')
  // The store tells; who asks ends the family.
  expect(use('2')).toBe('3')
})

test('parameters: isRotating', () => {
  const { issue, use } = createCounted()
  const text = issue()

  expect([use(text, lasting), use(text, lasting)]).toEqual([text, text])
})

test('parameters: graceMs', () => {
  const { clock, issue, use } = createCounted()
  const rules = { ...rotating, graceMs: 1_000 }
  const text = issue()

  expect(use(text, rules)).toBe('2')
  clock.time = 999
  expect(use(text, rules)).toBe('3')
  clock.time = 1_000
  expect(use(text, rules)).toBe('stolen')
})

test('parameters: unusedMs, counted from the last use', () => {
  const { clock, issue, use } = createCounted()
  issue()

  clock.time = 89 * dayMs
  expect(use('1')).toBe('2')
  clock.time += 89 * dayMs
  expect(use('2')).toBe('3')
  clock.time += 90 * dayMs
  expect(use('3')).toBe('unknown')
})

test('behavior: it is no use to another client, and stays good', () => {
  const { tokens, issue, use } = createCounted()
  const text = issue()

  expect(tokens.use(text, 'other', rotating)).toBe('unknown')
  expect(tokens.use('nonsense', 'app', rotating)).toBe('unknown')
  expect(use(text)).toBe('2')
})

test('behavior: memory is bounded, in number and by time', () => {
  const { tokens, clock, issue, use } = createCounted()
  const first = issue()
  for (let count = 0; count < 10_000; count += 1) issue()

  expect(tokens.find(first)).toBeUndefined()
  expect(tokens.list()).toHaveLength(10_000)

  for (let count = 2; count <= 10_001; count += 1) use(String(count))
  clock.time += 201 * dayMs
  issue()
  expect(tokens.list().filter(({ replacedAt }) => replacedAt !== null)).toHaveLength(0)
})
