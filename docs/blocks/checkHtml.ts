import type { CodeBlock } from './CodeBlock.ts'

const hidden = /<!--[^]*?-->|(?<=<(script|style)\b[^>]*>)[^]*?(?=<\/\1>)/gi
const tagPattern =
  /<(\/?)([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*(\/?)>/gi
const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i
// Bitbucket's own script, or a file beside the page.
const known = /^https:\/\/bitbucket\.org\/|^(?!\w+:|\/\/)/

/** A sentence for each tag of a block of `html` that stands alone, and each script from elsewhere. */
export function checkHtml({ document, line, code }: CodeBlock): string[] {
  const open: { name: string; at: number }[] = []
  const problems: string[] = []
  // What is no tag keeps its line breaks, so that lines stay what they are.
  const text = code.replaceAll(hidden, (part) => part.replaceAll(/[^\n]/g, ' '))
  const report = (offset: number, what: string) =>
    problems.push(`${document}:${line + text.slice(0, offset).split('\n').length} ${what}.`)

  const tags = [...text.matchAll(tagPattern)]
  for (const { index, 1: slash, 2: name = '', 3: attributes = '', 4: end } of tags) {
    const source = /\ssrc\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1]
    if (/^script$/i.test(name) && source !== undefined && !known.test(source)) {
      report(index, `loads a script from ${source}, which is neither Bitbucket's nor a path`)
    }
    if (slash === '/' && open.pop()?.name !== name)
      report(index, `closes <${name}>, which is not open`)
    if (slash !== '/' && end !== '/' && !voids.test(name)) open.push({ name, at: index })
  }
  for (const { name, at } of open) report(at, `opens <${name}>, which nothing closes`)
  const bare = text
    .replaceAll(tagPattern, (tag) => ' '.repeat(tag.length))
    .search(/<(?!!doctype\b)/i)
  if (bare !== -1) report(bare, 'has a "<" that begins no tag')
  return problems
}
