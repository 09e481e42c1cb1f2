import { expect, test } from 'vitest'
import { createTestBridge, outcome } from '../../testing/createTestBridge.ts'
import { flushPromises } from '../../testing/createTestClock.ts'

const tooMany = { status: 429 }

/** A bridge whose API has had too many calls, five times in a row, and waits no more. */
async function createLimited() {
  const world = createTestBridge({ timeoutMs: 600_000, consentTimeoutMs: 600_000 })
  let count = 0

  async function send(kind: 'request' | 'proxyRequest', answer: 'data' | 'tooMany') {
    const sent = outcome(world.bridge[kind]({ path: '/a' }))
    await flushPromises()
    const call = world.call(count)
    count += 1
    if (answer === 'data') call.succeed()
    else call.fail(tooMany)
    await sent
  }

  /** Milliseconds until the API is called again, to 250 ms. */
  async function measure(): Promise<number> {
    const start = world.clock.now()
    const sent = outcome(world.bridge.request({ path: '/next' }))
    while (world.calls.length === count) await world.clock.advance(250)
    world.call(count).fail({ status: 404 })
    count += 1
    await sent
    return world.clock.now() - start
  }

  await send('request', 'data')
  for (let round = 0; round < 5; round += 1) {
    await send('request', 'tooMany')
    await world.clock.advance(60_000)
  }
  return { send, measure }
}

test('behavior: each 429 in a row makes the pause longer', async () => {
  const { send, measure } = await createLimited()
  await send('request', 'tooMany')
  expect(await measure()).toBeGreaterThanOrEqual(15_000)
})

test("behavior: the API's data makes the next pause a short one", async () => {
  const { send, measure } = await createLimited()
  await send('request', 'data')
  await send('request', 'tooMany')
  expect(await measure()).toBeLessThanOrEqual(2_250)
})

test("behavior: data of the vendor's server says nothing about the API", async () => {
  const { send, measure } = await createLimited()
  await send('proxyRequest', 'data')
  await send('request', 'tooMany')
  expect(await measure()).toBeGreaterThanOrEqual(15_000)
})
