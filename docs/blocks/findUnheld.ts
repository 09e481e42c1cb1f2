import type { CodeBlock } from './CodeBlock.ts'
import { findHolder } from './findHolder.ts'
import type { HeldElsewhere } from './heldElsewhere.ts'

/** A sentence for each block that nothing holds. */
export function findUnheld(
  blocks: readonly CodeBlock[],
  entries: readonly HeldElsewhere[],
): string[] {
  return blocks.flatMap((block) => {
    const { document, line, language, isClosed } = block
    const place = `${document}:${line}`
    if (!isClosed) return [`${place} opens a block that nothing closes.`]
    if (language === '') return [`${place} has a block without a language: say one, such as text.`]
    if (findHolder(block, entries)) return []
    return [
      `${place} has a block of ${language}, which docs/blocks/heldElsewhere.ts does not list.`,
    ]
  })
}
