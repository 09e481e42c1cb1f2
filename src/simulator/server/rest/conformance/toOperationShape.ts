/**
 * The shape of an operation's path: which parts are words, and which are placeholders, whatever their
 * names.
 */
export function toOperationShape(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}')
}

/**
 * The shapes that a route of Hono's answers, one for each of its optional parts, such as
 * `/commits/:revision{.+}?`.
 */
export function toRouteShapes(path: string): string[] {
  const parts = path
    .replaceAll(/\{[^}]*\}/g, '')
    .split('/')
    .slice(1)
  const needed = parts.filter((part) => !part.endsWith('?')).length
  return Array.from({ length: parts.length - needed + 1 }, (_none, extra) =>
    parts
      .slice(0, needed + extra)
      .map((part) => `/${part.startsWith(':') ? '{}' : part}`)
      .join(''),
  )
}
