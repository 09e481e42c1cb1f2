import { expect, test } from 'vitest'
import { createTokens } from './createTokens.ts'

const granted = { client: 'app', scopes: [], grant: 'session' } as const

function createCounted() {
  let count = 0
  const clock = { time: 0 }
  const tokens = createTokens({
    createSecret: () => String((count += 1)),
    now: () => clock.time,
  })
  const issue = (user = 'ana') => tokens.issue({ ...granted, user, expiresAt: clock.time + 1_000 })
  return { tokens, clock, issue }
}

test('default', () => {
  const { tokens, issue } = createCounted()

  expect(tokens.find(issue())).toEqual({ ...granted, user: 'ana', issuedAt: 0, expiresAt: 1_000 })
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

test('behavior: what is revoked ends with its refresh token and its code', () => {
  const { tokens } = createCounted()
  const open = (user: string, family: string) => {
    const of = { ...granted, user, family }
    const access = tokens.issue({ ...of, expiresAt: 1_000 })
    return [access, tokens.refreshTokens.issue(of), tokens.codes.issue(of, 1_000)]
  }
  const [first, second, third] = [open('ana', '1'), open('ana', '2'), open('ben', '3')]

  tokens.revokeFamily('1')
  expect([first, second, third].map((all) => all.map(tokens.isSecret))).toEqual([
    [false, false, false],
    [true, true, true],
    [true, true, true],
  ])
  tokens.revoke('ana', 'app')
  expect(second.some(tokens.isSecret)).toBe(false)
  expect(third.every(tokens.isSecret)).toBe(true)
  tokens.revokeClient('app')
  expect(third.some(tokens.isSecret)).toBe(false)
})
