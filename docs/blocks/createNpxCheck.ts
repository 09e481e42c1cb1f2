import type { ReadHelp } from './createHelpReader.ts'
import { findUnknownFlag } from './findUnknownFlag.ts'
import type { CheckCommand } from './ShellCommand.ts'

const programs = new Map([
  ['assent', ['--import', 'tsx', 'src/kit/assent.ts']],
  ['playwright', ['node_modules/@playwright/test/cli.js']],
])

/** `npx assent …` and `npx playwright …`: a command and flags that its help names. */
export function createNpxCheck(readHelp: ReadHelp): CheckCommand {
  return async ({ words }) => {
    const [, program = '', ...rest] = words
    const start = programs.get(program)
    if (!start) return 'is no program that is known here: see docs/blocks/createNpxCheck.ts'
    const [command = '', ...args] = rest
    if (command === '' || command.startsWith('-')) {
      const flag = findUnknownFlag(rest, await readHelp(start))
      return flag && `has the flag ${flag}, which the help of ${program} does not name`
    }
    const help = await readHelp([...start, command])
    // Playwright shows the help of all where it does not know a command.
    if (!help.includes(`npx ${program} ${command} `)) {
      return `has the command "${command}", which ${program} does not know`
    }
    const flag = findUnknownFlag(args, help)
    return flag && `has the flag ${flag}, which the help of ${program} ${command} does not name`
  }
}
