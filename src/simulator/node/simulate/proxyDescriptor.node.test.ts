import { expect, test } from 'vitest'
import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import { proxyDescriptor } from './proxyDescriptor.ts'

const place = { key: 'one', name: { value: 'One' } }

function describeApp(...urls: string[]): ConnectDescriptor {
  return {
    key: 'gauge',
    name: 'Gauge',
    description: '',
    baseUrl: 'https://gauge.example/base',
    authentication: { type: 'jwt' },
    modules: { generalPages: urls.map((url) => ({ ...place, url })), webhooks: [] },
  }
}

test('default', () => {
  const { baseUrl, modules } = proxyDescriptor(
    describeApp('/page', 'https://gauge.example/base/page?user={user.uuid}'),
    'http://127.0.0.1:1/base',
  )

  expect(baseUrl).toBe('http://127.0.0.1:1/base')
  expect(modules?.generalPages?.map(({ url }) => url)).toEqual([
    '/page',
    'http://127.0.0.1:1/base/page?user={user.uuid}',
  ])
})

test.each(['https://gauge.example/based', 'https://gauge.example/', 'https://other.example/base'])(
  'behavior: %s is not below the base',
  (url) => {
    const { modules } = proxyDescriptor(describeApp(url), 'http://127.0.0.1:1/base')

    expect(modules?.generalPages?.map((module) => module.url)).toEqual([url])
  },
)
