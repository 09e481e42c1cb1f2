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
    if (response.ok) return await readBody(address, response)
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

async function readBody(address: string, { body }: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > limitBytes) {
      throw new CommandError(`${address} holds more than a megabyte. Is it the right address?`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Node hides the reason in the cause, such as `ECONNREFUSED`. */
function toReason(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  if (!(cause instanceof Error)) return error instanceof Error ? error.message : String(error)
  return 'code' in cause ? String(cause.code) : cause.message
}
