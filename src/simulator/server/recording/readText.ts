/** Bytes as text; undefined when they are none. */
export function readText(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // A picture, for example.
    return undefined
  }
}
