const secretName = /token|secret|jwt|password|authorization|cookie/i
const jwt = /eyJ[\w-]+\.[\w-]+\.[\w-]*/g
const mostCharacters = 300
const mostEntries = 12
const deepest = 3

/**
 * What crossed the bridge, as one line of text for the inspector: short, without functions, and with
 * nothing that looks like a secret.
 */
export function describeValue(value: unknown): string {
  const text = JSON.stringify(toPlain(value, 0)) ?? 'nothing'
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text
}

function toPlain(value: unknown, depth: number): unknown {
  if (typeof value === 'function') return 'ƒ'
  if (typeof value === 'string') return toShort(value.replaceAll(jwt, '…'))
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth === deepest) return '…'
  if (Array.isArray(value)) return value.slice(0, mostEntries).map((one) => toPlain(one, depth + 1))
  const entries = Object.entries(value)
    .slice(0, mostEntries)
    .map(([name, one]: [string, unknown]) => [
      name,
      secretName.test(name) && typeof one === 'string' ? '…' : toPlain(one, depth + 1),
    ])
  return Object.fromEntries(entries)
}

function toShort(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text
}
