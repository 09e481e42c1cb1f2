import { scopeCatalog } from './scopeCatalog.ts'

const impliedBy = new Map(scopeCatalog.map(({ name, implies }) => [name, implies]))

/** The scopes with all they imply, directly or not. Unknown names stay as they are. */
export function expandScopes(names: readonly string[]): Set<string> {
  const expanded = new Set<string>()
  const waiting = [...names]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (expanded.has(name)) continue
    expanded.add(name)
    waiting.push(...(impliedBy.get(name) ?? []))
  }
  return expanded
}
