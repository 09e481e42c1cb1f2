/**
 * A copy, as messages between windows make it. Jest's DOM environments have no `structuredClone`: there
 * it is text, lists, plain objects and dates that are copied.
 *
 * @throws {Error} for a function or a symbol
 */
export function copyValue(value: unknown): unknown {
  return typeof structuredClone === 'function' ? structuredClone(value) : copyPlain(value)
}

function copyPlain(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') {
    throw new TypeError(`A ${typeof value} cannot be copied.`)
  }
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return new Date(value)
  if (Array.isArray(value)) return value.map(copyPlain)
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, copyPlain(member)]),
  )
}
