import type { CodeBlock } from './CodeBlock.ts'

/** A block as a file that the compiler takes. */
export interface BlockModule {
  block: CodeBlock
  /** In the folder of all of them. */
  path: string
  text: string
  /** Lines before the first of the block. */
  leadLength: number
}
