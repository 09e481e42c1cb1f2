import type { SimulatorServer } from '../createSimulatorServer.ts'
import { testOrigin } from './testDescriptor.ts'

/** The stream of events as text, up to and with the one in which `sign` stands. */
export async function readEvents(server: SimulatorServer, sign: string): Promise<string> {
  const { body } = await server.handle(new Request(`${testOrigin}/__simulator/events`))
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  let seen = ''
  while (!seen.includes(sign)) {
    const { value, done } = (await reader?.read()) ?? { done: true }
    if (done) throw new Error(`The events end without "${sign}".`)
    seen += value ?? ''
  }
  await reader?.cancel()
  return seen
}
