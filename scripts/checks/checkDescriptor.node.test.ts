import { expect, test } from 'vitest'
import type { ConnectDescriptor } from '../../src/contract/ConnectDescriptor.ts'
import { readDescriptor } from '../../src/simulator/node/readDescriptor.ts'
import { checkDescriptor } from './checkDescriptor.ts'

const panel = { key: 'panel', name: { value: 'Panel' }, url: '/panel', location: 'place' }
const descriptor: ConnectDescriptor = {
  key: 'reviews',
  name: 'Reviews',
  description: '',
  baseUrl: 'https://reviews.example',
  authentication: { type: 'jwt' },
  scopes: ['account'],
  modules: { webPanels: [panel] },
}

const below = 'Addresses must be paths below baseUrl.'

test('control: the descriptor of the app has no breach', async () => {
  expect(checkDescriptor(await readDescriptor())).toEqual([])
})

test.each([
  [{ key: 'my reviews' }, 'key must be letters, digits, dots and dashes.'],
  [{ key: 'k'.repeat(81) }, 'key must be letters, digits, dots and dashes.'],
  [{ baseUrl: 'http://reviews.example' }, 'baseUrl must be https, without a slash at the end.'],
  [{ baseUrl: 'https://reviews.example/' }, 'baseUrl must be https, without a slash at the end.'],
  [{ baseUrl: 'https://localhost:7991' }, 'baseUrl must not be a local address.'],
  [{ baseUrl: 'https://127.0.0.1' }, 'baseUrl must not be a local address.'],
  [{ scopes: [] }, 'scopes must be listed: without a list, the app asks for all.'],
  [{ modules: {} }, 'There must be a web panel.'],
  [{ modules: { webPanels: [panel, panel] } }, 'Each web panel needs a key of its own.'],
  [{ modules: { webPanels: [{ ...panel, url: 'https://evil.example/' }] } }, below],
  [{ modules: { webPanels: [{ ...panel, url: '//evil.example/' }] } }, below],
  [{ lifecycle: { installed: 'installed' } }, below],
  [{ modules: { webPanels: [panel], proxy: { '/a': { destination: 'b' } } } }, below],
  [{ description: 'The password is 1234.' }, 'A public file must hold no secret.'],
])('behavior: reports %j', (breach, sentence) => {
  expect(checkDescriptor({ ...descriptor, ...breach })).toEqual([sentence])
})

test('behavior: reports a missing list of scopes', () => {
  const { scopes: _, ...others } = descriptor
  expect(checkDescriptor(others)).toEqual([
    'scopes must be listed: without a list, the app asks for all.',
  ])
})
