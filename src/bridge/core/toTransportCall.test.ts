import { expect, test } from 'vitest'
import { InvalidRequestError } from './InvalidRequestError.ts'
import { toTransportCall } from './toTransportCall.ts'

test('default', () => {
  expect(toTransportCall('request', { path: '/2.0/user' })).toStrictEqual({
    kind: 'request',
    path: '/2.0/user',
    method: 'GET',
    responseType: 'json',
    accept: undefined,
  })
})

test('parameters: method, accept, responseType', () => {
  const parameters = {
    path: '/a',
    method: 'PUT',
    accept: 'text/plain',
    responseType: 'text',
  } as const
  expect(toTransportCall('proxyRequest', parameters)).toEqual({
    kind: 'proxyRequest',
    ...parameters,
  })
})

test.each<[body: unknown, text: string]>([
  ['as it is', 'as it is'],
  ['', ''],
  [{ a: 1 }, '{"a":1}'],
  [null, 'null'],
  [0, '0'],
])('parameters: body %j', (body, text) => {
  expect(toTransportCall('request', { path: '/a', body })).toMatchObject({
    body: text,
    contentType: 'application/json',
  })
})

test('parameters: contentType', () => {
  const call = toTransportCall('request', { path: '/a', body: 'a=1', contentType: 'text/plain' })
  expect(call.contentType).toBe('text/plain')
})

const cycle: { self?: unknown } = {}
cycle.self = cycle

test.each([
  ['a form', new FormData()],
  ['a file', new Blob(['x'])],
  ['a cycle', cycle],
  ['a bigint', 1n],
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
])('behavior: refuses %s as a body', (_, body) => {
  expect(() => toTransportCall('request', { path: '/a', body })).toThrow(
    new InvalidRequestError('A body is text or plain data.'),
  )
})
