import { expect, test } from 'vitest'
import { createCodes } from './createCodes.ts'

function createCounted() {
  let count = 0
  const clock = { time: 0 }
  const codes = createCodes({ createSecret: () => String((count += 1)), now: () => clock.time })
  const issue = () =>
    codes.issue(
      { user: 'ana', client: 'app', scopes: [], grant: 'authorization_code', family: 'one' },
      600_000,
    )
  return { codes, clock, issue }
}

test('default', () => {
  const { codes, issue } = createCounted()
  const text = issue()

  expect(codes.find(text)).toMatchObject({ user: 'ana', isUsed: false, expiresAt: 600_000 })
  codes.markUsed(text)
  expect(codes.find(text)).toMatchObject({ isUsed: true })
})

test('behavior: memory is bounded, in number and by time', () => {
  const { codes, clock, issue } = createCounted()
  const first = issue()
  for (let count = 0; count < 1_000; count += 1) issue()

  expect(codes.find(first)).toBeUndefined()
  expect(codes.list()).toHaveLength(1_000)

  clock.time = 600_000 + 3_600_001
  issue()
  expect(codes.list()).toHaveLength(1)
})
