import type { ConnectDescriptor } from '../../../../contract/ConnectDescriptor.ts'
import { loadDescriptor, requireDescriptor } from '../../descriptor/loadDescriptor.ts'
import type { Simulation } from '../../Simulation.ts'
import type { AppRecord } from '../../world/World.ts'
import { RestError } from '../RestError.ts'

/**
 * What an app is to be updated with: the `descriptor` of the body, or with an empty body what stands at
 * its descriptor's address. That a body may also be the descriptor itself is ours.
 *
 * @throws {RestError} 400 that says what is wrong with it
 */
export async function readNewDescriptor(
  simulation: Simulation,
  { descriptorUrl }: AppRecord,
  request: Request,
): Promise<ConnectDescriptor> {
  const text = await request.text()
  if (text.trim() !== '') return requireDescriptor(unwrap(parseJson(text)))
  if (descriptorUrl !== undefined) return loadDescriptor(simulation, descriptorUrl)
  throw new RestError(400, 'It was installed without an address to update it from.')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RestError(400, 'The body must be JSON.')
  }
}

function unwrap(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'descriptor' in body ? body.descriptor : body
}
