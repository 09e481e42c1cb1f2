/** A failure the user of a command can mend. Its message is the one line they read. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
