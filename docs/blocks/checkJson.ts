import type { CodeBlock } from './CodeBlock.ts'

/** A sentence for a block of `json` that is none. */
export function checkJson({ document, line, code }: CodeBlock): string[] {
  try {
    JSON.parse(code)
    return []
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error)
    return [`${document}:${line} is no JSON: ${why}. Mend it, or call it text.`]
  }
}
