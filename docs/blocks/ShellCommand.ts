/** One command of a block of `sh`. */
export interface ShellCommand {
  document: string
  line: number
  /** Without quotes, comments, and variables that are set before it. */
  words: readonly string[]
}

/** What is wrong with a command, as the end of a sentence that begins with it; undefined if nothing is. */
export type CheckCommand = (command: ShellCommand) => Promise<string | undefined>
