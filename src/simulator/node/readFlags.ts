import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'
import { CommandError } from './CommandError.ts'

type FlagDefinitions = NonNullable<ParseArgsConfig['options']>

/**
 * Read a command's flags.
 * @throws {CommandError} for an unknown flag, a flag without its value, or a word that is no flag
 */
export function readFlags<const flags extends FlagDefinitions>(
  args: readonly string[],
  options: flags,
) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // Node's messages go on with advice about positional arguments, which no command here takes.
    const [what] = error.message.split(/\.\s|\n/)
    throw new CommandError(`${what}. Run the command with --help to see its flags.`, {
      cause: error,
    })
  }
}
