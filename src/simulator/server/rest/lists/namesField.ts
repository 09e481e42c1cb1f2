import type { ListQuery } from './ListQuery.ts'

/** Whether a query is about a field, such as `state`. */
export function namesField(query: ListQuery, name: string): boolean {
  if (query.kind === 'term') return query.field[0] === name
  return query.parts.some((part) => namesField(part, name))
}
