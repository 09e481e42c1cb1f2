import { expect, test } from 'vitest'
import { outcome } from '../../testing/createTestBridge.ts'
import { flushPromises } from '../../testing/createTestClock.ts'
import { createTwoFrames } from '../../testing/createTwoFrames.ts'

const declined = { code: 'USER_DENIED_ACCESS' }

test('behavior: a click asks the user, whatever another frame was told before it', async () => {
  const { first, second, host, call, statuses } = createTwoFrames()
  void outcome(first.request({ path: '/a' }))
  void outcome(second.request({ path: '/b' }))
  await flushPromises()
  call(0).fail(declined)
  await flushPromises()
  void first.consent.ask()
  await flushPromises()
  call(1).fail(declined)
  await flushPromises()
  void second.consent.ask()
  await flushPromises()
  expect(statuses()).toEqual(['declined', 'asking'])
  expect(host.calls).toHaveLength(3)
})

test('behavior: a frame that comes later finds the grant, not the refusals before it', async () => {
  const { first, second, host, call, openFrame } = createTwoFrames()
  void outcome(first.request({ path: '/a' }))
  await flushPromises()
  call(0).fail(declined)
  await flushPromises()
  void second.consent.ask()
  await flushPromises()
  // It waits for its turn behind the second, and the first has not yet heard of the grant.
  const read = openFrame().request({ path: '/c' })
  await flushPromises()
  call(1).succeed()
  await flushPromises()
  for (const later of host.calls.slice(2)) later.succeed({ of: 'c' })
  await expect(read).resolves.toEqual({ of: 'c' })
})

test('behavior: a grant lets a frame go on that waits for a gesture', async () => {
  const { first, second, call } = createTwoFrames()
  void first.request({ path: '/a' })
  const held = second.request({ path: '/b', prompt: 'gesture' })
  await flushPromises()
  call(0).succeed()
  await flushPromises()
  call(1).succeed({ of: 'b' })
  await expect(held).resolves.toEqual({ of: 'b' })
})

test('behavior: the answer to a turn that is over does not end the next one of its frame', async () => {
  const { openFrame, host, call, clock } = createTwoFrames()
  const hasty = openFrame(1_000)
  void outcome(hasty.request({ path: '/a' }))
  await clock.advance(120_000)
  void hasty.consent.ask()
  await flushPromises()
  call(0).fail(declined)
  await clock.advance(1_000)
  void hasty.consent.ask()
  await flushPromises()
  expect(host.calls).toHaveLength(3)
})

test('behavior: the turn lasts until the newest question of the frame is answered', async () => {
  const { first, openFrame, call, clock, statuses } = createTwoFrames()
  const hasty = openFrame(1_000)
  void outcome(hasty.request({ path: '/a' }))
  await clock.advance(1_000)
  void hasty.consent.ask()
  void outcome(first.request({ path: '/b' }))
  await flushPromises()
  call(0).fail(declined)
  await flushPromises()
  expect(statuses()).toEqual(['asking', 'unknown'])
  call(1).fail(declined)
  await flushPromises()
  expect(statuses()).toEqual(['declined', 'unknown'])
})

test('behavior: a click while a question is open is no permission for another one', async () => {
  const { first, second, host, call } = createTwoFrames()
  const controller = new AbortController()
  void outcome(first.request({ path: '/a' }))
  void outcome(second.request({ path: '/b', signal: controller.signal }))
  await flushPromises()
  void second.consent.ask()
  controller.abort()
  await flushPromises()
  call(0).fail(declined)
  await flushPromises()
  await expect(outcome(second.request({ path: '/c' }))).resolves.toBe('CONSENT_DECLINED')
  expect(host.calls).toHaveLength(1)
})

test('behavior: the denial of an old access request undoes no grant', async () => {
  const { first, second, call, clock, statuses, openFrame, host } = createTwoFrames()
  void outcome(first.request({ path: '/a' }))
  await clock.advance(120_000)
  void second.consent.ask()
  await flushPromises()
  call(1).succeed()
  await flushPromises()
  call(2).succeed()
  await flushPromises()
  call(0).fail(declined)
  await flushPromises()
  const read = openFrame().request({ path: '/c' })
  await flushPromises()
  expect(statuses()).toEqual(['granted', 'granted'])
  host.calls.at(-1)?.succeed({ of: 'c' })
  await expect(read).resolves.toEqual({ of: 'c' })
})

const bothAnswers = [
  { title: 'an Allow and then a denial', order: [1, 0] },
  { title: 'a denial and then an Allow', order: [0, 1] },
]

test.each(bothAnswers)(
  'behavior: $title of one moment leave a grant for later frames',
  async ({ order }) => {
    const { openFrame, host, call, clock } = createTwoFrames()
    const hasty = openFrame(1_000)
    void outcome(hasty.request({ path: '/a' }))
    await clock.advance(1_000)
    void hasty.consent.ask()
    await flushPromises()
    for (const index of order) {
      if (index === 1) call(index).succeed()
      else call(index).fail(declined)
    }
    await flushPromises()
    expect(hasty.consent.getState().status).toBe('granted')
    const read = openFrame().request({ path: '/c' })
    await flushPromises()
    host.calls.at(-1)?.succeed({ of: 'c' })
    await expect(read).resolves.toEqual({ of: 'c' })
  },
)

test('behavior: a frame that asks again leaves its old place in the line', async () => {
  const { first, openFrame, host, call, clock, statuses } = createTwoFrames()
  const hasty = openFrame(1_000)
  const own = outcome(first.request({ path: '/a' }))
  await expect(
    Promise.all([outcome(hasty.request({ path: '/b' })), clock.advance(1_000)]),
  ).resolves.toEqual(['CONSENT_UNANSWERED', undefined])
  const asked = hasty.consent.ask()
  await flushPromises()
  call(0).fail(declined)
  await expect(own).resolves.toBe('CONSENT_DECLINED')
  // In its old place it would hear of the denial, and ask the user in its new one.
  await expect(asked).resolves.toBe('declined')
  expect(host.calls).toHaveLength(1)
  expect(statuses()).toEqual(['declined', 'unknown'])
})

test('behavior: a frame that has asked for nothing stays silent when another is allowed', async () => {
  const { first, host, call, statuses } = createTwoFrames()
  void first.request({ path: '/a' })
  await flushPromises()
  call(0).succeed()
  await flushPromises()
  expect(statuses()).toEqual(['granted', 'unknown'])
  expect(host.calls).toHaveLength(1)
})
