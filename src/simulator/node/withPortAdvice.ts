import { CommandError } from './CommandError.ts'
import { PortTakenError } from './PortTakenError.ts'

/**
 * Run something that opens a port, and name the flag that chooses another when the port is taken.
 * @throws {CommandError} in the place of a PortTakenError
 */
export async function withPortAdvice<result>(
  flag: string,
  open: () => Promise<result>,
): Promise<result> {
  try {
    return await open()
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error
    throw new CommandError(
      `Port ${error.port} is taken. Stop the program that uses it, or choose another with ${flag}.`,
      { cause: error },
    )
  }
}
