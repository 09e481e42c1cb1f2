import type { CodeBlock } from './CodeBlock.ts'
import { standIns } from './standIns.ts'

/** A sentence for each stand-in that no block of its document names. */
export function findStaleStandIns(blocks: readonly CodeBlock[]): string[] {
  return Object.entries(standIns).flatMap(([document, table]) => {
    const code = blocks.flatMap((block) => (block.document === document ? [block.code] : []))
    return Object.keys(table)
      .filter((name) => !new RegExp(`\\b${name}\\b`).test(code.join('\n')))
      .map((name) => `docs/blocks/standIns.ts has "${name}", which no block of ${document} uses.`)
  })
}
