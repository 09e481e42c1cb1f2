/** Whether a path fits a pattern in which `*` stands for any text. Linear in the path's length. */
export function matchesPath(pattern: string, path: string): boolean {
  const [start = '', ...rest] = pattern.split('*')
  const end = rest.pop()
  if (end === undefined) return path === pattern
  if (!path.startsWith(start) || !path.endsWith(end)) return false
  let position = start.length
  for (const part of rest) {
    const found = path.indexOf(part, position)
    if (found === -1) return false
    position = found + part.length
  }
  return position <= path.length - end.length
}
