/** The headers of one path pattern of a `_headers` file. */
export interface HeaderRule {
  /** A path; `*` stands for anything. */
  pattern: string
  /** In their order; a value of `undefined` takes away what earlier rules said. */
  headers: { name: string; value: string | undefined }[]
}

/**
 * Parse a `_headers` file of a static host: a line with a path, then indented `Name: value` lines,
 * or `! Name` lines that take a header away; `#` starts a comment line.
 * @throws {Error} that names the line which is none of these
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim()
    if (content === '' || content.startsWith('#')) continue
    const header = /^\s/.test(line) ? parseHeader(content) : undefined
    const rule = rules.at(-1)
    if (/^[/*]/.test(line)) rules.push({ pattern: content, headers: [] })
    else if (header && rule) rule.headers.push(header)
    else
      throw new Error(`_headers, line ${index + 1}: expected a path or "Name: value": ${content}`)
  }
  return rules
}

function parseHeader(content: string): HeaderRule['headers'][number] | undefined {
  const [, removed] = /^!\s*([\w-]+)$/.exec(content) ?? []
  if (removed !== undefined) return { name: removed, value: undefined }
  const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(content) ?? []
  return name === undefined ? undefined : { name, value }
}
