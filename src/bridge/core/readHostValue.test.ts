import { expect, test } from 'vitest'
import { readHostValue } from './readHostValue.ts'

const nest = (depth: number, value: unknown): unknown =>
  depth === 0 ? value : { error: nest(depth - 1, value) }

test('behavior: reads four levels deep, and no deeper', () => {
  expect(readHostValue([nest(4, { code: 'DEEP' })]).codes).toEqual(['DEEP'])
  expect(readHostValue([nest(5, { code: 'DEEP' })]).codes).toEqual([])
})

test('behavior: a level of JSON in text counts like any other', () => {
  const text = JSON.stringify(nest(3, { code: 'DEEP' }))
  expect(readHostValue([{ responseText: text }]).codes).toEqual(['DEEP'])
  expect(readHostValue([{ data: { responseText: text } }]).codes).toEqual([])
})

test('behavior: codes come outermost first, of all arguments', () => {
  const values = [{ code: 'A', body: { code: 'B' } }, { code: 'C' }]
  expect(readHostValue(values).codes).toEqual(['A', 'B', 'C'])
})

test('behavior: the first status, and the first text for people', () => {
  expect(readHostValue([{ status: 404, error: { status: 500, message: 'inner' } }])).toEqual({
    codes: [],
    status: 404,
    text: 'inner',
  })
  expect(readHostValue([{ message: 'outer', error: { message: 'inner' } }]).text).toBe('outer')
})

test.each([
  [{ message: '', detail: 'said here' }, 'said here'],
  [{ message: 7, error_description: 'said here' }, 'said here'],
  [{ statusText: 'Not Found', responseText: '{"message":"No such branch"}' }, 'No such branch'],
  [{ statusText: 'Not Found' }, 'Not Found'],
  ['  said here \n', 'said here'],
  ['two words', 'two words'],
])('behavior: the text of %j', (value, text) => {
  expect(readHostValue([value]).text).toBe(text)
})

test.each([[''], [' \n '], [{ message: '' }], [{ message: {} }], [{ message: null }]])(
  'behavior: no text in %j',
  (value) => {
    expect(readHostValue([value, { message: 'later' }]).text).toBe('later')
  },
)

test.each([
  ['USER_DENIED_ACCESS', ['USER_DENIED_ACCESS']],
  ['user-denied-access', ['user-denied-access']],
  ['a USER_DENIED_ACCESS', []],
  ['USER_DENIED_ACCESS!', []],
  ['denied', []],
])('behavior: the codes in the text %j', (text, codes) => {
  expect(readHostValue([text]).codes).toEqual(codes)
})

test.each([
  [0, 0],
  [100, 100],
  [599, 599],
  [99, undefined],
  [600, undefined],
  [1404, undefined],
  [4040, undefined],
  [404.5, undefined],
  [-404, undefined],
  ['404', undefined],
])('behavior: status %j is %j', (status, expected) => {
  expect(readHostValue([{ status }]).status).toBe(expected)
})

test("behavior: only an outermost error is the token endpoint's", () => {
  expect(readHostValue([{ error: 'invalid_grant' }]).oauthError).toBe('invalid_grant')
  expect(readHostValue([{ body: { error: 'invalid_grant' } }]).oauthError).toBeUndefined()
  expect(readHostValue(['{"error":"invalid_grant"}']).oauthError).toBe('invalid_grant')
})

test('behavior: a text below a nested name says nothing', () => {
  expect(readHostValue([{ data: 'USER_DENIED_ACCESS' }])).toEqual({ codes: [] })
})

test('behavior: JSON is read up to 200,000 characters', () => {
  const json = (length: number) => {
    const start = '{"code":"LONG","x":"'
    return `${start}${'x'.repeat(length - start.length - 2)}"}`
  }
  expect(readHostValue([{ responseText: json(200_000) }]).codes).toEqual(['LONG'])
  expect(readHostValue([{ responseText: json(200_001) }]).codes).toEqual([])
})

test('behavior: spaces before JSON do no harm', () => {
  expect(readHostValue([{ responseText: '\n {"code":"A"}' }]).codes).toEqual(['A'])
})

test('behavior: text is kept up to 200,000 characters', () => {
  expect(readHostValue(['x'.repeat(300_000)]).text).toHaveLength(200_000)
})

test('behavior: text that only looks like JSON is text', () => {
  const text = '{"code": "A"'
  expect(readHostValue([text])).toEqual({ codes: [], text })
  expect(readHostValue([`x {"code":"A"}`]).codes).toEqual([])
})

test('behavior: JSON in text is no text for people', () => {
  expect(readHostValue(['{"code":"A"}'])).toEqual({ codes: ['A'] })
})

const withHeaders = (status: number, read: unknown) => ({ status, getAllResponseHeaders: read })

test.each([
  [429, 'Retry-After: 7\r\n', 7_000],
  [503, 'date: x\r\nretry-after:7\r\nvary: y\r\n', 7_000],
  [429, 'x-retry-after: 7\r\n', undefined],
  [429, 'date: x\r\n', undefined],
  [500, 'retry-after: 7\r\n', undefined],
])('behavior: status %j with the headers %j waits %j ms', (status, headers, ms) => {
  const value = withHeaders(status, () => headers)
  expect(readHostValue([value]).retryAfterMs).toBe(ms)
})

test('behavior: the first word on waiting counts', () => {
  const values = [7, 9].map((seconds) => withHeaders(429, () => `retry-after: ${seconds}`))
  expect(readHostValue(values).retryAfterMs).toBe(7_000)
})

test.each([
  ['are a promise', () => Promise.resolve('retry-after: 7')],
  ['are no text', () => 7],
  ['are no function', 'retry-after: 7'],
])('behavior: headers that %s ask for no wait', (_, read) => {
  expect(readHostValue([withHeaders(429, read)]).retryAfterMs).toBeUndefined()
})

test('behavior: headers that cannot be read ask for no wait', () => {
  const value = withHeaders(429, () => {
    throw new Error('No.')
  })
  expect(readHostValue([value])).toEqual({ codes: [], status: 429, retryAfterMs: undefined })
})
