import { expect, test } from 'vitest'
import { createTokens } from './createTokens.ts'

function createCounted() {
  let count = 0
  const clock = { time: 0 }
  const tokens = createTokens({
    createSecret: () => String((count += 1)),
    now: () => clock.time,
  })
  const issue = (user = 'ana') =>
    tokens.issue({ user, app: 'app', scopes: [], expiresAt: clock.time + 1_000 })
  return { tokens, clock, issue }
}

test('default', () => {
  const { tokens, issue } = createCounted()

  expect(tokens.find(issue())).toEqual({ user: 'ana', app: 'app', scopes: [], expiresAt: 1_000 })
  expect(tokens.find('unknown')).toBeUndefined()
})

test("behavior: revoking ends one user's tokens", () => {
  const { tokens, issue } = createCounted()
  const [ana, ben] = [issue('ana'), issue('ben')]

  tokens.revoke('ana', 'app')

  expect(tokens.find(ana)).toBeUndefined()
  expect(tokens.find(ben)).toBeDefined()
})

test('behavior: an expired token is known for a day', () => {
  const { tokens, clock, issue } = createCounted()
  const text = issue()

  clock.time = 86_400_000
  issue()
  const dayLater = tokens.find(text)
  clock.time += 1_001
  issue()

  expect(dayLater).toBeDefined()
  expect(tokens.find(text)).toBeUndefined()
})

test('behavior: memory is bounded', () => {
  const { tokens, issue } = createCounted()
  const first = issue()

  for (let count = 0; count < 10_000; count += 1) issue()

  expect(tokens.find(first)).toBeUndefined()
  expect(tokens.find('10001')).toBeDefined()
})
