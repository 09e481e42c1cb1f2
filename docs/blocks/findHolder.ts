import type { CodeBlock } from './CodeBlock.ts'
import type { HeldElsewhere } from './heldElsewhere.ts'

export type Holder = 'types' | 'shell' | 'json' | 'html' | 'elsewhere'

const holders = new Map<string, Holder>([
  ['ts', 'types'],
  ['tsx', 'types'],
  ['js', 'types'],
  ['mermaid', 'types'],
  ['sh', 'shell'],
  ['json', 'json'],
  ['html', 'html'],
])

/** What holds a block; undefined if nothing does. */
export function findHolder(
  block: CodeBlock,
  entries: readonly HeldElsewhere[],
): Holder | undefined {
  const isElsewhere = entries.some(
    ({ document, language }) => document === block.document && language === block.language,
  )
  return isElsewhere ? 'elsewhere' : holders.get(block.language)
}
