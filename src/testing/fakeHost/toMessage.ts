import { copyValue } from './copyValue.ts'

/**
 * What is left of arguments that cross the bridge, as simple-xdm 2.3.3 and the browser leave it:
 * functions and members that are null go, an Error becomes `{}`, a cycle is cut, an object of any
 * class becomes a plain one. All are copies.
 *
 * @throws {Error} for what no message can carry: a symbol, an object without a prototype
 */
export function toMessage(values: readonly unknown[]): unknown[] {
  return values.map((value) => copyValue(clean(value, [])))
}

const carriedWhole = [Boolean, String, Date, RegExp, Blob, ArrayBuffer]

function clean(value: unknown, parents: readonly object[]): unknown {
  if (typeof value === 'function') return null
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Error || isNode(value)) return {}
  if (carriedWhole.some((kind) => value instanceof kind)) return value
  if (Array.isArray(value)) return value.map((item: unknown) => clean(item, parents))
  if (parents.includes(value)) return null
  if (Object.getPrototypeOf(value) === null) {
    throw new TypeError('An object without a prototype cannot cross the bridge.')
  }
  const members = Object.entries(value).map(([name, member]): [string, unknown] => [
    name,
    clean(member, [...parents, value]),
  ])
  return Object.fromEntries(members.filter(([, member]) => member !== null))
}

/** In a page only; elsewhere there are no nodes. */
function isNode(value: object): boolean {
  return typeof Node === 'function' && value instanceof Node
}
