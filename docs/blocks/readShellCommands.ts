import type { CodeBlock } from './CodeBlock.ts'
import type { ShellCommand } from './ShellCommand.ts'

const wordPattern = /(?:'[^']*'|"[^"]*"|[^\s'"])+/g
const quoted = /'[^']*'|"[^"]*"/g

/** Commands in order: `&&` joins some on a line, `#` begins a comment, `\` goes on in the next line. */
export function readShellCommands({ document, line, code }: CodeBlock): ShellCommand[] {
  const lines = code.replaceAll(/\\\n/g, '\\\r').split('\n')
  let next = line + 1
  return lines.flatMap((text) => {
    const at = next
    next += text.split('\r').length
    return splitCommands(text.replaceAll('\\\r', ' ')).map((words) => ({
      document,
      line: at,
      words,
    }))
  })
}

function splitCommands(text: string): string[][] {
  const commands: string[][] = [[]]
  for (const word of text.match(wordPattern) ?? []) {
    if (word.startsWith('#')) break
    const current = commands.at(-1)
    if (word === '&&') commands.push([])
    // In the background, at the end of a line.
    else if (word !== '&' && (current?.length || !/^\w+=/.test(word))) current?.push(unquote(word))
  }
  return commands.filter(({ length }) => length > 0)
}

/** A pipe, a redirection or a command in a command keeps its signs, so that no form fits. */
function unquote(word: string): string {
  const isPlain = !/[|;<>`]|\$\(/.test(word.replaceAll(quoted, ''))
  return isPlain ? word.replaceAll(quoted, (part) => part.slice(1, -1)) : `shell syntax: ${word}`
}
