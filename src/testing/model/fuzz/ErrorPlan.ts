import { heavyValues, hostileValues } from './hostileValues.ts'

/** How to make one value of a host's error. A plan is plain data, so that it can be shrunk. */
export type ErrorPlan =
  | { make: 'plain'; value: unknown }
  | { make: 'hostile'; index: number }
  | { make: 'heavy'; index: number }
  | { make: 'object'; entries: readonly (readonly [string, ErrorPlan])[] }
  | { make: 'array'; items: readonly ErrorPlan[] }
  /** As JSON in text. */
  | { make: 'json'; inner: ErrorPlan }

export function makeErrorValue(plan: ErrorPlan): unknown {
  switch (plan.make) {
    case 'plain':
      return plan.value
    case 'hostile':
      return hostileValues[plan.index]?.()
    case 'heavy':
      return heavyValues[plan.index]?.()
    case 'object':
      return makeObject(plan.entries)
    case 'array':
      return plan.items.map(makeErrorValue)
    case 'json':
      return toJson(makeErrorValue(plan.inner))
    default:
      return plan satisfies never
  }
}

function makeObject(entries: readonly (readonly [string, ErrorPlan])[]): object {
  const object = {}
  for (const [key, plan] of entries) {
    // Defined, not set: "__proto__" becomes a key as it does in parsed JSON.
    const value = makeErrorValue(plan)
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true })
  }
  return object
}

function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    // A cycle, a bigint, a proxy: then a text that ends too early.
    return '{"error":'
  }
}
