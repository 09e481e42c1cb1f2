import type { CDPSession } from '@playwright/test'
import type { ProofResult } from '../ProofStep.ts'
import { judgeFrameHeap, type FrameReading } from './judgeFrameHeap.ts'
import { withLongRun, type LongRunPage } from './withLongRun.ts'

const requests = 10_000
const leakingRequests = 2_000

/** Memory of a frame in Chromium over its second ten thousand requests, and a leak that must show. */
export async function proveFrameHeap(): Promise<ProofResult> {
  return withLongRun({ scenario: 'allowed' }, async ({ frame, page, send, version }) => {
    // Of the frame's own process: the host page is another.
    const session = await page.context().newCDPSession(frame)
    const run = createRun(send, session)
    const first = await run(requests)
    const second = await run(requests)
    const leaking = await run(leakingRequests, true)
    return judgeFrameHeap({ version, requests, first, second, leaking })
  })
}

function createRun(send: LongRunPage['send'], session: CDPSession) {
  return async (count: number, isLeaking = false): Promise<FrameReading> => {
    const { failed } = await send({ sender: 'bridge', count, atOnce: 20, isLeaking })
    const reading = { failed, ...(await readFrame(session)) }
    console.log(`after ${count} requests${isLeaking ? ' with a planted leak' : ''}:`, reading)
    return reading
  }
}

async function readFrame(session: CDPSession): Promise<Omit<FrameReading, 'failed'>> {
  await session.send('HeapProfiler.enable')
  // Several: what a finalizer lets go of is collected in the next round.
  for (let round = 0; round < 4; round += 1) await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.disable')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes, documents, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { heapBytes: usedSize, nodes, documents, listeners: jsEventListeners }
}
