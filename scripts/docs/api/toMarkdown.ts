// A fenced block, or a span of code in which a backslash may hide a backtick.
const code = /(^```[^]*?^```$|`(?:\\`|[^`\n])+`)/m

/** Text of a docstring as Markdown: no markup but code, links and lists. */
export function toMarkdown(text: string): string {
  return text
    .replaceAll(/\{@link ([^}\s]+)[^}]*\}/g, '`$1`')
    .split(code)
    .map((part, index) => (index % 2 === 0 ? escapeText(part) : toCode(part)))
    .join('')
}

/** A span of code, whatever backticks are in it. */
export function toCodeSpan(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``
}

function toCode(part: string): string {
  return part.startsWith('```') ? part : toCodeSpan(part.slice(1, -1).replaceAll('\\`', '`'))
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[|*]/g, '\\$&')
    .replaceAll(/^[#>+]/gm, '\\$&')
}
