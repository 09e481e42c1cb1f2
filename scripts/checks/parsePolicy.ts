/** The sources of each directive of a Content-Security-Policy. */
export function parsePolicy(text: string): Map<string, string[]> {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/))
  return new Map(
    directives
      .flatMap(([name, ...values]) => (name ? [[name.toLowerCase(), values] as const] : []))
      // Of a directive that stands twice, browsers take the first, and a Map the last.
      .toReversed(),
  )
}
