// As git tells them apart: by a zero byte near the beginning.
const lookBytes = 8_000

/**
 * The lines of a text, each with its line break; undefined for a file that is no text. Each character
 * stands for one byte (`latin1`), whatever the file's encoding is, so that nothing is lost on the way back.
 */
export function toLines(content: Uint8Array): string[] | undefined {
  if (isBinary(content)) return undefined
  const text = Buffer.from(content).toString('latin1')
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

export function isBinary(content: Uint8Array): boolean {
  return content.subarray(0, lookBytes).includes(0)
}
