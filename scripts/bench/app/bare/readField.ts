/** What lies at a path in an answer, as far as there is something. */
export function readField(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (within, name) =>
      typeof within === 'object' && within !== null ? Reflect.get(within, name) : undefined,
    value,
  )
}

export function readText(value: unknown, ...path: string[]): string {
  const text = readField(value, ...path)
  return typeof text === 'string' ? text : ''
}

export function readList(value: unknown, ...path: string[]): unknown[] {
  const list = readField(value, ...path)
  return Array.isArray(list) ? list : []
}
