import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import { parseDescriptor } from './parseDescriptor.ts'
import { readLimited } from './readLimited.ts'

const timeoutMs = 10_000
const limitBytes = 1_048_576

/**
 * Fetch and check a descriptor.
 * @throws {RestError} 400 that says what is wrong with the address, the answer or the descriptor
 */
export async function loadDescriptor(
  { fetch }: Simulation,
  address: string,
): Promise<ConnectDescriptor> {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new RestError(400, 'The descriptor’s address must begin with http:// or https://.')
  }
  const response = await fetch(
    new Request(address, {
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(timeoutMs),
    }),
  ).catch(() => {
    throw new RestError(400, `The descriptor could not be read: ${address} cannot be reached.`)
  })
  if (!response.ok) {
    throw new RestError(
      400,
      `The descriptor could not be read: ${address} answered ${response.status}.`,
    )
  }
  const text = await readLimited(response, limitBytes).catch(() => '')
  if (text === undefined) {
    throw new RestError(400, `The descriptor could not be read: ${address} holds over a megabyte.`)
  }
  return requireDescriptor(parseJson(text, address))
}

function parseJson(text: string, address: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RestError(400, `The descriptor could not be read: ${address} holds no JSON.`)
  }
}

/** @throws {RestError} 400 that names the fields that are wrong */
export function requireDescriptor(value: unknown): ConnectDescriptor {
  const parsed = parseDescriptor(value)
  if ('descriptor' in parsed) return parsed.descriptor
  throw new RestError(400, parsed.problems.join('\n'))
}
