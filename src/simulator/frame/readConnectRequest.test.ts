import { expect, test, vi } from 'vitest'
import { readConnectRequest } from './readConnectRequest.ts'

test('default', () => {
  expect(readConnectRequest('/2.0/user')).toMatchObject({
    url: '/2.0/user',
    method: 'GET',
    body: undefined,
    contentType: undefined,
    accept: undefined,
    responseType: 'json',
  })
})

test('parameters: one object', () => {
  expect(
    readConnectRequest({ url: '/a', type: 'post', data: '{}', contentType: 'x/y' }),
  ).toMatchObject({ url: '/a', method: 'POST', body: '{}', contentType: 'x/y' })
})

test('parameters: url and options', () => {
  expect(readConnectRequest('/a', { url: '/b', responseType: 'text' })).toMatchObject({
    url: '/a',
    responseType: 'text',
  })
})

test('parameters: headers', () => {
  expect(readConnectRequest('/a', { headers: { Accept: 'text/plain' } }).accept).toBe('text/plain')
})

test('behavior: missing callbacks are not called', () => {
  expect(() => readConnectRequest('/a').fail('x')).not.toThrow()
})

test('behavior: callbacks get all arguments', () => {
  const success = vi.fn<(...args: unknown[]) => void>()
  readConnectRequest('/a', { success }).succeed(1, 2, 3)
  expect(success).toHaveBeenCalledExactlyOnceWith(1, 2, 3)
})
