/**
 * A body as text.
 * @returns undefined when it is longer than `limitBytes`; the rest is not read then
 */
export async function readLimited(
  { body }: Response,
  limitBytes: number,
): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let length = 0
  let text = ''
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > limitBytes) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
