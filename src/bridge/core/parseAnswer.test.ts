import { expect, test } from 'vitest'
import { HttpError } from './HttpError.ts'
import { parseAnswer } from './parseAnswer.ts'
import { ParseError } from './ParseError.ts'

const path = '/2.0/user'

test('default', () => {
  const answer = { a: 1 }
  expect(parseAnswer(answer, { path })).toBe(answer)
})

test.each([
  ['{"a":1}', { a: 1 }],
  [' \n[1] ', [1]],
  ['', undefined],
  [' \n ', undefined],
  // What JSON.parse would not take, and a host may send.
  ['\u00a0[1]\ufeff', [1]],
])('behavior: text %j is read as JSON', (text, value) => {
  expect(parseAnswer(text, { path })).toEqual(value)
})

test('behavior: text that is no JSON is refused', () => {
  expect(() => parseAnswer('<html>', { path })).toThrow(new ParseError('The answer is not JSON.'))
})

test('parameters: responseType text', () => {
  expect(parseAnswer('{"a":1}', { path, responseType: 'text' })).toBe('{"a":1}')
})

test('parameters: parse', () => {
  expect(parseAnswer('[1]', { path, parse: (data) => [data] })).toEqual([[1]])
})

test('behavior: of what the parser throws its words stay, scrubbed', () => {
  const refuse = () => {
    throw Object.assign(new TypeError('no name in token=abc'), { input: 'abc' })
  }
  expect(() => parseAnswer({}, { path, parse: refuse })).toThrow(
    expect.objectContaining({
      message: 'The answer of /2.0/user is not as expected.',
      details: { text: 'no name in token=[redacted]' },
    }),
  )
})

test('behavior: an error of the bridge passes through the parser as it is', () => {
  const reason = new HttpError(404)
  const refuse = () => {
    throw reason
  }
  expect(() => parseAnswer({}, { path, parse: refuse })).toThrow(reason)
})
