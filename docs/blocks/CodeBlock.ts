/** A fenced block of a Markdown document. */
export interface CodeBlock {
  /** From the root of the repository, with slashes. */
  document: string
  /** Of its opening fence, from 1: the code begins on the next one. */
  line: number
  /** The first word behind the fence; empty where there is none. */
  language: string
  /** Without the indentation that the fence has; each line ends with a line break. */
  code: string
  isClosed: boolean
}
