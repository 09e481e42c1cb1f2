import { RestError } from '../RestError.ts'
import type { ListQuery, QueryOperator, QueryValue } from './ListQuery.ts'
import { type QueryToken, readQueryTokens, refuseQuery } from './readQueryTokens.ts'

// Ours: longer than any that people write.
const maxLength = 4_096
const maxDepth = 20

const operators: Readonly<Record<string, QueryOperator>> = {
  '=': '=',
  '!=': '!=',
  '~': '~',
  '!~': '!~',
  '>': '>',
  '>=': '>=',
  '<': '<',
  '<=': '<=',
}
const fieldPattern = /^[A-Za-z_]\w*(?:\.\w+)*$/
const numberPattern = /^-?\d{1,15}(?:\.\d{1,15})?$/
const datePattern = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/

/**
 * The grammar of `q`: `field operator value`, joined by AND and OR, where AND binds closer, in parentheses
 * as needed (developer.atlassian.com/cloud/bitbucket/rest/intro, "Filtering and sorting").
 *
 * @throws {RestError} 400 that says where it goes wrong
 */
export function parseListQuery(text: string): ListQuery {
  if (text.length > maxLength) {
    throw new RestError(400, `Invalid query: it is longer than ${maxLength} characters.`)
  }
  const tokens = readQueryTokens(text)
  let at = 0
  const peek = (): QueryToken => tokens[at] ?? { kind: 'end', text: '', position: text.length + 1 }
  const take = (): QueryToken => {
    const token = peek()
    at += 1
    return token
  }
  const takes = (kind: QueryToken['kind'], wanted: string): boolean => {
    const { kind: own, text: word } = peek()
    const isIt = own === kind && word.toUpperCase() === wanted
    if (isIt) at += 1
    return isIt
  }

  const query = readOr(0)
  if (peek().kind !== 'end') throw refuseToken(peek())
  return query

  function readOr(depth: number): ListQuery {
    return readJoined('or', () => readAnd(depth))
  }

  function readAnd(depth: number): ListQuery {
    return readJoined('and', () => readPart(depth))
  }

  function readJoined(kind: 'and' | 'or', read: () => ListQuery): ListQuery {
    const first = read()
    const parts = [first]
    while (takes('word', kind.toUpperCase())) parts.push(read())
    return parts.length === 1 ? first : { kind, parts }
  }

  function readPart(depth: number): ListQuery {
    if (!takes('mark', '(')) return readTerm()
    if (depth >= maxDepth) throw refuseQuery(peek().position, 'too many parentheses')
    const inner = readOr(depth + 1)
    if (!takes('mark', ')')) throw refuseToken(peek(), 'a )')
    return inner
  }

  function readTerm(): ListQuery {
    const field = take()
    if (field.kind !== 'word' || !fieldPattern.test(field.text)) throw refuseToken(field, 'a field')
    const operator = readOperator()
    const isList = operator === 'IN' || operator === 'NOT IN'
    const values = isList ? readList() : [readValue()]
    return { kind: 'term', field: field.text.split('.'), operator, values }
  }

  function readOperator(): QueryOperator {
    const token = take()
    const found = token.kind === 'operator' ? operators[token.text] : undefined
    if (found) return found
    const word = token.kind === 'word' ? token.text.toUpperCase() : ''
    if (word === 'IN') return 'IN'
    if (word === 'NOT' && takes('word', 'IN')) return 'NOT IN'
    throw refuseToken(token, 'an operator')
  }

  function readList(): QueryValue[] {
    if (!takes('mark', '(')) throw refuseToken(peek(), 'a (')
    const values = [readValue()]
    while (takes('mark', ',')) values.push(readValue())
    if (!takes('mark', ')')) throw refuseToken(peek(), 'a )')
    return values
  }

  function readValue(): QueryValue {
    const token = take()
    const value = token.kind === 'string' ? toString(token.text) : toValue(token)
    if (!value) throw refuseToken(token, 'a value')
    return value
  }
}

function toString(value: string): QueryValue {
  return { kind: 'string', value }
}

function toValue({ kind, text }: QueryToken): QueryValue | undefined {
  if (kind !== 'word') return undefined
  const word = text.toLowerCase()
  if (word === 'null') return { kind: 'null' }
  if (word === 'true' || word === 'false') return { kind: 'boolean', value: word === 'true' }
  if (numberPattern.test(text)) return { kind: 'number', value: Number(text) }
  const date = toDate(text)
  return date === undefined ? undefined : { kind: 'date', value: date }
}

/** Milliseconds since the epoch of an ISO 8601 date; a date without a zone is UTC's. */
export function toDate(text: string): number | undefined {
  if (!datePattern.test(text)) return undefined
  const hasZone = !text.includes('T') || /(?:Z|[+-]\d\d:?\d\d)$/.test(text.slice(10))
  const time = Date.parse(hasZone ? text : `${text}Z`)
  return Number.isNaN(time) ? undefined : time
}

function refuseToken({ kind, text, position }: QueryToken, wanted?: string): RestError {
  const what = kind === 'end' ? 'the end' : `"${text.slice(0, 40)}"`
  return refuseQuery(position, wanted === undefined ? what : `${what} in place of ${wanted}`)
}
