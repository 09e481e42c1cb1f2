import { createBridge } from '../bridge/core/createBridge.ts'
import { shareQuestion } from '../bridge/transports/shareQuestion.ts'
import { createFakePage } from './createFakePage.ts'
import { createFakeTransport } from './createFakeTransport.ts'
import { createTestClock } from './createTestClock.ts'

/** Two frames of one app on one page, at one host; `openFrame` adds another. */
export function createTwoFrames() {
  const page = createFakePage()
  const host = createFakeTransport()
  const clock = createTestClock()
  const openFrame = (consentTimeoutMs = 120_000) =>
    createBridge({
      clock,
      consentTimeoutMs,
      transport: shareQuestion(host, {
        ...page.createFrame(),
        clock,
        questionTimeoutMs: 120_000,
      }),
    })
  const first = openFrame()
  const second = openFrame()
  const statuses = () => [first, second].map(({ consent }) => consent.getState().status)
  const call = (index: number) => {
    const found = host.calls[index]
    if (!found) throw new Error(`There is no call ${index}.`)
    return found
  }
  return { first, second, openFrame, host, call, clock, page, statuses }
}
