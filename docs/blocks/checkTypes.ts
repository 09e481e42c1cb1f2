import { parseSync } from 'oxc-parser'
import type { BlockModule } from './BlockModule.ts'
import type { CodeBlock } from './CodeBlock.ts'
import { compileModules, type Diagnostic } from './compileModules.ts'
import type { KnownName } from './KnownName.ts'
import { listKnownNames } from './listKnownNames.ts'
import { toBlockModule } from './toBlockModule.ts'
import { toDiagramModule } from './toDiagramModule.ts'

/** A sentence for each error of the compiler in blocks of `ts`, `tsx`, `js` and `mermaid`. */
export async function checkTypes(blocks: readonly CodeBlock[]): Promise<string[]> {
  const knownNames = await listKnownNames()
  const problems: string[] = []
  const modules = new Map<string, BlockModule>()
  for (const [index, block] of blocks.entries()) {
    const named = toNamedPath(block)
    const path = named && !modules.has(named) ? named : toPath(block, index)
    const module = toModule(block, path, knownNames)
    // One that does not parse is left out: the compiler would then say nothing of types in any of them.
    if (typeof module === 'string') problems.push(module)
    else modules.set(module.path, module)
  }
  for (const diagnostic of await compileModules([...modules.values()])) {
    const sentence = toSentence(diagnostic, modules.get(diagnostic.path))
    if (sentence !== undefined) problems.push(sentence)
  }
  return problems
}

/** A block that begins with `// name.ts` is that file: the others of its document may import it. */
function toNamedPath({ document, code }: CodeBlock): string | undefined {
  const [, name] = /^\/\/ (\w[\w-]*(?:[./]\w[\w-]*)*\.(?:tsx?|js))\n/.exec(code) ?? []
  return name && `${toFolder(document)}/${name.replace(/\.js$/, '.ts')}`
}

/** JavaScript is read as TypeScript, and so is what stands for a diagram. */
function toPath({ document, line, language }: CodeBlock, index: number): string {
  return `${toFolder(document)}/block-${line}-${index}.${language === 'tsx' ? 'tsx' : 'ts'}`
}

function toFolder(document: string): string {
  return document.replaceAll('/', '_')
}

function toModule(
  block: CodeBlock,
  path: string,
  knownNames: readonly KnownName[],
): BlockModule | string {
  if (block.language === 'mermaid') {
    return block.code.startsWith('stateDiagram')
      ? toDiagramModule(block, path)
      : `${block.document}:${block.line} is a diagram, and none of the states of consent: nothing holds it.`
  }
  // An element that stands by itself, below other code, would be compared with it.
  const code = block.code.replaceAll(/(?<=^|\n\n)<(?=\w)/g, ';<')
  const { program, errors } = parseSync(path, code)
  const [error] = errors
  if (!error) return toBlockModule({ block, code, program, path, knownNames })
  const line = code.slice(0, error.labels[0]?.start ?? 0).split('\n').length
  return `${block.document}:${block.line + line} does not parse: ${error.message}.`
}

const unknownName =
  /^(?:Cannot find (?:name|namespace)|No value exists in scope for the shorthand property) '(.+?)'/
const unused = new Set(['TS6133', 'TS6192', 'TS6196'])

function toSentence({ path, line, code, message }: Diagnostic, module?: BlockModule) {
  if (!module) return `${path}:${line} does not type-check: ${message} (${code})`
  const { block, leadLength } = module
  const isOwn = line > leadLength
  if (!isOwn && unused.has(code)) return undefined
  const place = `${block.document}:${block.line + (isOwn ? line - leadLength : 0)}`
  const name = unknownName.exec(message)?.[1]
  return name === undefined
    ? `${place} does not type-check: ${message} (${code})`
    : `${place} uses "${name}", which is nowhere: import it, or say in docs/blocks/standIns.ts what it stands for.`
}
