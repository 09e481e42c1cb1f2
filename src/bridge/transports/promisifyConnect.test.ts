import { expect, test } from 'vitest'
import { createFakeHost } from '../../testing/createFakeHost.ts'
import { promisifyConnect } from './promisifyConnect.ts'

function open(scenario: 'allowed' | 'deniedEarlier' = 'allowed') {
  const host = createFakeHost({ scenario })
  return { host, ...promisifyConnect(() => host.ap) }
}

test('default: both forms of a call, and what AP takes', async () => {
  const { host, request, proxyRequest } = open()
  expect(await request('/2.0/user')).toEqual({ path: '/2.0/user' })
  await request({ url: '2.0/x', type: 'post', data: '{"a":1}', contentType: 'application/json' })
  await request('https://api.bitbucket.org/2.0/list?page=2')
  await proxyRequest('/policy', { responseType: 'json' })
  expect(host.calls).toEqual([
    { kind: 'request', method: 'GET', path: '/2.0/user', body: undefined },
    { kind: 'request', method: 'POST', path: '/2.0/x', body: '{"a":1}' },
    { kind: 'request', method: 'GET', path: '/2.0/list?page=2', body: undefined },
    { kind: 'proxyRequest', method: 'GET', path: '/policy', body: undefined },
  ])
})

test('behavior: a refusal has a code', async () => {
  const { request } = open('deniedEarlier')
  await expect(request('/2.0/user')).rejects.toMatchObject({ code: 'CONSENT_BLOCKED' })
})

test.each([
  ['success', { success: () => {} }],
  ['error', { error: () => {} }],
  ['a method that AP does not have', { type: 'PATCHWORK' }],
])('behavior: refuses %s, and sends nothing', async (_, options) => {
  const { host, request } = open()
  await expect(request('/2.0/user', options)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  expect(host.calls).toEqual([])
})

test.each(['https://evil.example/2.0/user', '//evil.example/x'])(
  'behavior: an address elsewhere (%s) never goes out as one',
  async (url) => {
    const { host, request } = open()
    await request(url).catch(() => undefined)
    expect(host.calls.every(({ path }) => /^\/(?!\/)/.test(path))).toBe(true)
  },
)
