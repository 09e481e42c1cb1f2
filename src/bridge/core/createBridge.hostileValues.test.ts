import { expect, test } from 'vitest'
import { createTestBridge } from '../../testing/createTestBridge.ts'
import { flushPromises } from '../../testing/createTestClock.ts'

function thenable(then: (resolve: unknown, reject: (error: unknown) => void) => void): unknown {
  return Object.fromEntries([['the', 'n']].map((parts) => [parts.join(''), then]))
}

const throwing = new Proxy({}, { get: () => JSON.parse('x') })
test.each([
  ['rejects raw', thenable((_, reject) => reject('access_token=S'))],
  ['never settles', thenable(() => undefined)],
  ['cannot be read', throwing],
])('behavior: a success whose value %s is a ParseError', async (_, value) => {
  const { bridge, call, clock } = createTestBridge()
  let outcome: unknown = 'never settled'
  bridge.request({ path: '/a' }).then(
    () => (outcome = 'resolved'),
    (error: { name?: string }) => (outcome = error.name),
  )
  call(0).succeed(value)
  await flushPromises()
  await clock.advance(1_000_000)
  expect(outcome).toBe('ParseError')
})
