import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import { loadDescriptor, requireDescriptor } from './loadDescriptor.ts'

export interface ReadDescriptorSourceParameters {
  /** As it was handed over; wins over the address. */
  descriptor?: unknown
  descriptorUrl?: string | undefined
}

/**
 * A checked descriptor, from where it is.
 * @throws {RestError} 400 that says what is wrong with it, or that there is none
 */
export async function readDescriptorSource(
  simulation: Simulation,
  { descriptor, descriptorUrl }: ReadDescriptorSourceParameters,
): Promise<{ descriptor: ConnectDescriptor; descriptorUrl?: string }> {
  if (descriptor !== undefined) return { descriptor: requireDescriptor(descriptor) }
  if (descriptorUrl === undefined) throw new RestError(400, 'Give descriptor or descriptorUrl.')
  return { descriptor: await loadDescriptor(simulation, descriptorUrl), descriptorUrl }
}
