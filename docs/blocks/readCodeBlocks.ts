import type { CodeBlock } from './CodeBlock.ts'

// In a list a fence is indented, in a quotation it stands behind `>`.
const opening = /^((?:\s|>)*)(`{3,}|~{3,})\s*([^\s`]*)[^`]*$/

/** The fenced blocks of a document, in order. */
export function readCodeBlocks(document: string, text: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index += 1) {
    const [, indent = '', fence = '', language = ''] = opening.exec(lines[index] ?? '') ?? []
    if (fence === '') continue
    const rest = lines.slice(index + 1)
    const length = rest.findIndex((line) => isClosing(line, fence))
    const code = length === -1 ? rest : rest.slice(0, length)
    blocks.push({
      document,
      line: index + 1,
      language,
      code: code.map((line) => `${withoutIndent(line, indent)}\n`).join(''),
      isClosed: length !== -1,
    })
    index += code.length + 1
  }
  return blocks
}

function isClosing(line: string, fence: string): boolean {
  const bare = line.replace(/^[\s>]*/, '').trimEnd()
  return bare.length >= fence.length && bare === fence.charAt(0).repeat(bare.length)
}

function withoutIndent(line: string, indent: string): string {
  return line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()
}
