import type { ListQuery, QueryOperator, QueryValue } from './ListQuery.ts'
import { toDate } from './parseListQuery.ts'
import { readField } from './readField.ts'

type Term = Extract<ListQuery, { kind: 'term' }>

/**
 * Whether a value of a list, as the client sees it, fits a `q`. A field of a list's values fits when one
 * of them does. A field that is not there is null.
 */
export function matchesListQuery(query: ListQuery, value: unknown): boolean {
  if (query.kind === 'term') return matchesTerm(query, value)
  const matches = (part: ListQuery) => matchesListQuery(part, value)
  return query.kind === 'and' ? query.parts.every(matches) : query.parts.some(matches)
}

const opposites: Readonly<Partial<Record<QueryOperator, QueryOperator>>> = {
  '!=': '=',
  '!~': '~',
  'NOT IN': 'IN',
}

function matchesTerm(term: Term, value: unknown): boolean {
  const opposite = opposites[term.operator]
  if (opposite) return !matchesTerm({ ...term, operator: opposite }, value)
  const found = readField(value, term.field)
  const candidates = found.length > 0 ? found : [null]
  return candidates.some((one) => term.values.some((wanted) => compare(one, term.operator, wanted)))
}

function compare(found: unknown, operator: QueryOperator, wanted: QueryValue): boolean {
  if (operator === '~') {
    const isText = typeof found === 'string' && wanted.kind === 'string'
    return isText && found.toLowerCase().includes(wanted.value.toLowerCase())
  }
  if (wanted.kind === 'null') return operator === '=' ? found === null : false
  const [one, other] = toComparable(found, wanted)
  if (one === undefined || other === undefined) return false
  if (operator === '>') return one > other
  if (operator === '>=') return one >= other
  if (operator === '<') return one < other
  if (operator === '<=') return one <= other
  return one === other
}

type Comparable = string | number | boolean | undefined

/** Both of one type, or nothing. */
function toComparable(found: unknown, wanted: Exclude<QueryValue, { kind: 'null' }>): Comparable[] {
  if (typeof found === 'string') {
    if (wanted.kind === 'date') return [toDate(found), wanted.value]
    if (wanted.kind !== 'string') return []
    // Clients put quotes around dates, too.
    const dates = [toDate(found), toDate(wanted.value)]
    return dates.includes(undefined) ? [found, wanted.value] : dates
  }
  if (typeof found === 'number' && wanted.kind === 'number') return [found, wanted.value]
  if (typeof found === 'boolean' && wanted.kind === 'boolean') return [found, wanted.value]
  return []
}
