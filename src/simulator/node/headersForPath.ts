import type { HeaderRule } from './parseHeadersFile.ts'

/**
 * The headers a static host sends for a path: those of all matching rules. A header that stands in
 * several rules is joined with a comma, `! Name` drops what the rules before it said
 * (developers.cloudflare.com/pages/configuration/headers).
 */
export function headersForPath(rules: HeaderRule[], path: string): Headers {
  const headers = new Headers()
  const matching = rules.filter(({ pattern }) => matches(pattern, path))
  for (const { name, value } of matching.flatMap((rule) => rule.headers)) {
    if (value === undefined) headers.delete(name)
    else headers.append(name, value)
  }
  return headers
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(path)
}
