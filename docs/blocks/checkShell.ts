import { checkCurl } from './checkCurl.ts'
import { checkGit } from './checkGit.ts'
import { checkNode } from './checkNode.ts'
import type { CodeBlock } from './CodeBlock.ts'
import type { ReadHelp } from './createHelpReader.ts'
import { createNpmCheck } from './createNpmCheck.ts'
import { createNpxCheck } from './createNpxCheck.ts'
import { readShellCommands } from './readShellCommands.ts'
import type { CheckCommand } from './ShellCommand.ts'

/** A sentence for each command that would not do what its document says. */
export async function checkShell(
  blocks: readonly CodeBlock[],
  readHelp: ReadHelp,
): Promise<string[]> {
  const checks = new Map<string, CheckCommand>([
    ['npm', createNpmCheck(readHelp)],
    ['npx', createNpxCheck(readHelp)],
    ['node', checkNode],
    ['curl', checkCurl],
    ['git', checkGit],
  ])
  const sentences = await Promise.all(
    blocks.flatMap(readShellCommands).map(async (command) => {
      const { document, line, words } = command
      const broken = words.find((word) => word.startsWith('shell syntax: '))
      const problem = broken
        ? `has ${broken}, which nothing holds`
        : await (checks.get(words[0] ?? '') ?? refuse)(command)
      return problem ? [`${document}:${line} "${words.join(' ')}" ${problem}.`] : []
    }),
  )
  return sentences.flat()
}

const refuse: CheckCommand = async () => 'is no command that is known here'
