import { expect, test } from 'vitest'
import { createTestBridge, outcome } from '../../testing/createTestBridge.ts'
import { flushPromises } from '../../testing/createTestClock.ts'

const declined = { code: 'USER_DENIED_ACCESS', message: 'User denied access to app' }

test('default', async () => {
  const { bridge, call, status } = createTestBridge()
  const user = bridge.request({ path: '/2.0/user' })
  expect(status()).toBe('asking')
  call(0).succeed({ display_name: 'Ana' })
  await expect(user).resolves.toEqual({ display_name: 'Ana' })
  expect(status()).toBe('granted')
})

test('behavior: ten calls of both kinds ask once, and all run after the grant', async () => {
  const { bridge, calls, call } = createTestBridge()
  const reads = Array.from({ length: 10 }, (_, index) =>
    index % 2 ? bridge.request({ path: `/${index}` }) : bridge.proxyRequest({ path: `/${index}` }),
  )
  expect(calls).toHaveLength(1)
  call(0).succeed(0)
  await flushPromises()
  expect(calls).toHaveLength(7)
  for (const waiting of calls.slice(1)) waiting.succeed(1)
  await flushPromises()
  expect(calls).toHaveLength(10)
  for (const waiting of calls.slice(7)) waiting.succeed(1)
  await expect(Promise.all(reads)).resolves.toHaveLength(10)
})

test('parameters: maxConcurrent', async () => {
  const { bridge, calls, call } = createTestBridge({ maxConcurrent: 2 })
  for (const path of ['/a', '/b', '/c', '/d', '/e']) void bridge.request({ path })
  call(0).succeed()
  await flushPromises()
  expect(calls.map(({ path }) => path)).toEqual(['/a', '/b', '/c'])
})

test('behavior: ask sends one call however often it is pressed', async () => {
  const { bridge, calls, call, status } = createTestBridge()
  void outcome(bridge.request({ path: '/a' }))
  call(0).fail(declined)
  await flushPromises()
  const asked = [bridge.consent.ask(), bridge.consent.ask(), bridge.consent.ask()]
  expect(calls.map(({ path }) => path)).toEqual(['/a', '/2.0/user'])
  call(1).succeed()
  await expect(Promise.all(asked)).resolves.toEqual(['granted', 'granted', 'granted'])
  expect(status()).toBe('granted')
})

test('behavior: ask during an open question joins it', async () => {
  const { bridge, calls, call } = createTestBridge()
  void bridge.request({ path: '/a' })
  const asked = bridge.consent.ask()
  expect(calls).toHaveLength(1)
  call(0).succeed()
  await expect(asked).resolves.toBe('granted')
})

test('parameters: prompt gesture', async () => {
  const { bridge, calls, call, clock } = createTestBridge({ prompt: 'gesture' })
  const read = bridge.request({ path: '/a' })
  await clock.advance(3_600_000)
  expect(calls).toHaveLength(0)
  const asked = bridge.consent.ask()
  call(0).succeed({ of: 'a' })
  await expect(read).resolves.toEqual({ of: 'a' })
  await expect(asked).resolves.toBe('granted')
})

test('parameters: prompt never', async () => {
  const { bridge, calls } = createTestBridge()
  const read = outcome(bridge.request({ path: '/a', prompt: 'never' }))
  await expect(read).resolves.toBe('CONSENT_REQUIRED')
  expect(calls).toHaveLength(0)
})

test('parameters: parse', async () => {
  const { bridge, call } = createTestBridge()
  const parse = (answer: unknown) => {
    if (answer !== 1) throw new Error('not one')
    return 'one'
  }
  const good = bridge.request({ path: '/a', parse })
  const bad = outcome(bridge.request({ path: '/b', parse }))
  call(0).succeed(1)
  await expect(good).resolves.toBe('one')
  call(1).succeed(2)
  await expect(bad).resolves.toBe('PARSE_ERROR')
})

test('behavior: JSON that arrives as text is read', async () => {
  const { bridge, call } = createTestBridge()
  const json = bridge.request({ path: '/a' })
  const html = outcome(bridge.request({ path: '/b' }))
  const text = bridge.request({ path: '/c', responseType: 'text' })
  call(0).succeed('{"a":1}')
  await expect(json).resolves.toEqual({ a: 1 })
  call(1).succeed('<html>')
  await expect(html).resolves.toBe('PARSE_ERROR')
  call(2).succeed('{"a":1}')
  await expect(text).resolves.toBe('{"a":1}')
})

test('parameters: body', async () => {
  const { bridge, call } = createTestBridge()
  void bridge.request({ path: '/a', method: 'POST', body: { a: 1 } })
  expect(call(0)).toMatchObject({ body: '{"a":1}', contentType: 'application/json' })
})

test('parameters: onEvent', async () => {
  const events: string[] = []
  const { bridge, call, clock } = createTestBridge({
    consentTimeoutMs: 10,
    onEvent: (event) => events.push(event.type === 'consent' ? event.status : event.type),
  })
  void outcome(bridge.request({ path: '/a' }))
  await clock.advance(10)
  call(0).succeed()
  await flushPromises()
  expect(events).toEqual(['queued', 'sent', 'asking', 'unanswered', 'settled', 'late', 'granted'])
})
