import { CommandError } from './CommandError.ts'
import { PortTakenError } from './PortTakenError.ts'

/**
 * Run a command to its end and leave the process: with 0, or with 1 after one line on stderr when
 * the user can mend the failure. Other errors are our own and keep their stack.
 */
export async function runCommand(command: () => Promise<number | void>): Promise<never> {
  try {
    process.exit((await command()) ?? 0)
  } catch (error) {
    const isExpected = error instanceof CommandError || error instanceof PortTakenError
    console.error(isExpected ? error.message : error)
    process.exit(1)
  }
}
