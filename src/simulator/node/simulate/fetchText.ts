import { readLimited } from '../../server/descriptor/readLimited.ts'
import { CommandError } from '../CommandError.ts'

const timeoutMs = 10_000
const limitBytes = 1_048_576

/**
 * Fetch a text of up to a megabyte, over redirects, within ten seconds.
 * @throws {CommandError} that says what came instead, and what to do
 */
export async function fetchText(address: string): Promise<string> {
  const signal = AbortSignal.timeout(timeoutMs)
  let response: Response
  try {
    response = await fetch(address, { headers: { Accept: 'application/json' }, signal })
    if (response.ok) {
      const text = await readLimited(response, limitBytes)
      if (text !== undefined) return text
      throw new CommandError(`${address} holds more than a megabyte. Is it the right address?`)
    }
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw new CommandError(
      signal.aborted
        ? `${address} did not answer within ten seconds. Is it the right address?`
        : `${address} cannot be reached (${toReason(error)}). Start the app, and then the simulator.`,
      { cause: error },
    )
  }
  throw new CommandError(`${address} answered ${response.status}. Is it the right address?`)
}

/** Node hides the reason in the cause, such as `ECONNREFUSED`. */
function toReason(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  if (!(cause instanceof Error)) return error instanceof Error ? error.message : String(error)
  return 'code' in cause ? String(cause.code) : cause.message
}
