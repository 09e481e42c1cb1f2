import { RestError } from '../RestError.ts'

export interface QueryToken {
  kind: 'string' | 'word' | 'operator' | 'mark' | 'end'
  /** Of a string, without its quotes. */
  text: string
  /** From 1. */
  position: number
}

// Each starts at one character and never goes back, so time grows with the length alone.
const patterns: readonly [kind: QueryToken['kind'], pattern: RegExp][] = [
  ['string', /"(?:[^"\\]|\\.)*"/suy],
  ['operator', /!=|!~|>=|<=|[=~<>]/y],
  ['mark', /[(),]/y],
  ['word', /[\w.:+-]+/y],
]
const space = /\s*/y

/**
 * The words and marks of a `q`, and one for its end.
 * @throws {RestError} 400 that says where it goes wrong
 */
export function readQueryTokens(text: string): QueryToken[] {
  const tokens: QueryToken[] = []
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const token = readToken(text, at)
    if (!token) {
      const what = text[at] === '"' ? 'a string that does not end' : `an unexpected ${text[at]}`
      throw refuseQuery(at + 1, what)
    }
    tokens.push({ ...token, position: at + 1 })
    at += token.length
  }
  return [...tokens, { kind: 'end', text: '', position: text.length + 1 }]
}

/** Bitbucket's own words are not known; these are ours. */
export function refuseQuery(position: number, what: string): RestError {
  return new RestError(400, `Invalid query: ${what} at position ${position}.`)
}

function readToken(text: string, at: number) {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found === undefined) continue
    const inner = kind === 'string' ? found.slice(1, -1).replaceAll(/\\(.)/gsu, '$1') : found
    return { kind, text: inner, length: found.length }
  }
  return undefined
}

function skipSpace(text: string, at: number): number {
  space.lastIndex = at
  return at + (space.exec(text)?.[0].length ?? 0)
}
