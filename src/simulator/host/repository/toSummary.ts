/** The first line of a commit's message, which stands for the whole. */
export function toSummary(message: string): string {
  return message.trim().split('\n')[0] ?? ''
}
