/**
 * Read a `_headers` file: a line with a path (`*` stands for anything), then indented lines with
 * `Name: value`, or `! Name`, which takes away what an earlier path said. The result answers the headers of
 * a path.
 */
export function readHeaders(text) {
  const rules = []
  for (const line of text.split('\n')) {
    const content = line.trim()
    if (content === '' || content.startsWith('#')) continue
    if (!/^\s/.test(line)) rules.push({ path: toPattern(content), changes: [] })
    else rules.at(-1).changes.push(toChange(content))
  }
  return function headersFor(path) {
    const headers = new Headers()
    for (const { path: pattern, changes } of rules) {
      if (pattern.test(path)) for (const change of changes) change(headers)
    }
    return headers
  }
}

function toPattern(path) {
  const parts = path.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}

function toChange(content) {
  if (content.startsWith('!')) return (headers) => headers.delete(content.slice(1).trim())
  const colon = content.indexOf(':')
  const [name, value] = [content.slice(0, colon), content.slice(colon + 1).trim()]
  return (headers) => headers.append(name, value)
}
