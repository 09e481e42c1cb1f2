import * as v from 'valibot'
import { RestError } from '../rest/RestError.ts'
import type { LinkedState } from './LinkedState.ts'
import { linkedStateSchema } from './linkedStateSchema.ts'

// What browsers and chat programs bear in an address.
const longest = 12_000

/**
 * A state as one segment of an address.
 * @throws {RestError} 400 when it is too much for one
 */
export function encodeLinkedState(state: LinkedState): string {
  const code = Buffer.from(JSON.stringify(state)).toString('base64url')
  if (code.length <= longest) return code
  throw new RestError(400, 'This state is too large for a link. Take back some decisions first.')
}

/** @throws {RestError} 400 for what `encodeLinkedState` has not made */
export function decodeLinkedState(code: string): LinkedState {
  const result = v.safeParse(linkedStateSchema, readCode(code))
  if (result.success) return result.output
  const [issue] = result.issues
  const place = v.getDotPath(issue)
  throw new RestError(
    400,
    `This link cannot be opened here. ${place ? `${place}: ` : ''}${issue.message}`,
  )
}

function readCode(code: string): unknown {
  if (code.length > longest || !/^[\w-]+$/.test(code)) return undefined
  try {
    return JSON.parse(Buffer.from(code, 'base64url').toString())
  } catch {
    // Cut off on its way, or made by hand.
    return undefined
  }
}
