import { parseArgs } from 'node:util'
import { CommandError } from '../../src/simulator/node/CommandError.ts'

export interface ProveFlags {
  /** Steps to run; empty for all. */
  names: string[]
  /** A whole number from 0 to 2,147,483,647. Default: a random one. */
  seed: number
  wantsHelp: boolean
}

const largestSeed = 2 ** 31 - 1

/**
 * The words and flags of `npm run prove`.
 * @param random from 0 to 1. Default: `Math.random`
 * @throws {CommandError} that names the flag
 */
export function readProveFlags(args: readonly string[], random = Math.random): ProveFlags {
  const { values, positionals } = parse(args)
  return {
    names: positionals.flatMap((word) => word.split(',')),
    seed: values.seed === undefined ? Math.floor(random() * largestSeed) : toSeed(values.seed),
    wantsHelp: values.help,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { seed: { type: 'string' }, help: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const [what] = error.message.split(/\.\s|\n/)
    throw new CommandError(`${what}. Run the command with --help to see its flags.`, {
      cause: error,
    })
  }
}

function toSeed(text: string): number {
  const seed = Number(text)
  if (/^\d+$/.test(text) && seed <= largestSeed) return seed
  throw new CommandError(`--seed needs a whole number from 0 to ${largestSeed}, not "${text}".`)
}
