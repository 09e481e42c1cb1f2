export interface Docstring {
  /** Without its tags; empty when there is none. */
  text: string
  tags: readonly DocTag[]
}

export interface DocTag {
  /** Such as `param`, without the `@`. */
  name: string
  text: string
}

/** From what stands between the comment's marks. */
export function parseDocstring(comment = ''): Docstring {
  const lines = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
  const [text = '', ...tags] = lines.split(/^@(?=[a-z])/m)
  return {
    text: text.trim(),
    tags: tags.map((tag) => {
      const [name = ''] = /^\w+/.exec(tag) ?? []
      return { name, text: tag.slice(name.length).trim() }
    }),
  }
}
