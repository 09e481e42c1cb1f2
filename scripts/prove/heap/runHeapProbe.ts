import { getEventListeners, setMaxListeners } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { isBridgeError } from '../../../src/bridge/core/BridgeError.ts'
import { createBridge } from '../../../src/bridge/core/createBridge.ts'
import { createHeapWorld } from './createHeapWorld.ts'

export interface RunHeapProbeParameters {
  warmUp: number
  requests: number
  /** Collects garbage, then measures. */
  readHeapBytes: () => number
  /** The control: keep what each call brought, as a forgotten listener does. */
  isLeaking: boolean
}

export interface HeapProbe {
  growthBytes: number
  issued: number
  settled: number
  /** How many settled with an error: faults are part of the traffic. */
  failed: number
  /** Of those, how many failed with anything but an error of the bridge's. */
  foreign: number
  timersLeft: number
  listenersLeft: number
}

const atOnce = 200

/** Send calls through a bridge over a transport in memory, and see what stays behind. */
export async function runHeapProbe({
  warmUp,
  requests,
  readHeapBytes,
  isLeaking,
}: RunHeapProbeParameters): Promise<HeapProbe> {
  const world = createHeapWorld()
  const bridge = createBridge({ transport: world.transport, clock: world.clock })
  // One for the page, as with a component that stays.
  const page = new AbortController()
  setMaxListeners(0, page.signal)
  const kept: unknown[] = []
  const count = { issued: 0, settled: 0, failed: 0, foreign: 0 }

  async function sendOne(): Promise<void> {
    const index = (count.issued += 1)
    const { signal, ...call } = world.toCall(index)
    try {
      const answer = await bridge.request({ ...call, signal: signal ?? page.signal })
      if (isLeaking) kept.push(answer)
    } catch (error) {
      count.failed += 1
      if (!isBridgeError(error)) count.foreign += 1
      if (isLeaking) kept.push(error)
    }
    count.settled += 1
    world.answerLate(call.path)
  }

  async function send(total: number): Promise<void> {
    for (let sent = 0; sent < total; sent += atOnce) {
      await Promise.all(Array.from({ length: Math.min(atOnce, total - sent) }, sendOne))
    }
    // The last late answers arrive.
    await setImmediate()
  }

  await send(warmUp)
  const before = readHeapBytes()
  await send(requests)
  const growthBytes = readHeapBytes() - before
  return {
    growthBytes,
    ...count,
    timersLeft: world.countTimers(),
    listenersLeft: getEventListeners(page.signal, 'abort').length,
  }
}
