/** What a field with a dotted name holds, in each value of the lists on its way. */
export function readField(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => readField(one, path))
  const [name, ...rest] = path
  if (name === undefined) return [value]
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return []
  return readField(Reflect.get(value, name), rest)
}
