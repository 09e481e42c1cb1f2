import { expect, test } from 'vitest'
import type { ConnectDescriptor } from '../../src/contract/ConnectDescriptor.ts'
import { readDescriptor } from '../../src/simulator/node/readDescriptor.ts'
import { checkDescriptor } from './checkDescriptor.ts'

const location = 'org.bitbucket.pullrequest.overview.informationPanel'
const panel = { key: 'panel', name: { value: 'Panel' }, url: '/panel', location }
const page = { key: 'page', name: { value: 'Page' }, url: '/page' }
const descriptor: ConnectDescriptor = {
  key: 'reviews',
  name: 'Reviews',
  description: '',
  baseUrl: 'https://reviews.example',
  authentication: { type: 'jwt' },
  lifecycle: { installed: '/installed' },
  scopes: ['account'],
  modules: { webPanels: [panel] },
}

const oneKey = 'Each module needs a key of its own.'
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
  [{ modules: {} }, 'There must be a module that shows something.'],
  [{ modules: { webPanels: [panel, panel] } }, oneKey],
  [{ modules: { webPanels: [{ ...panel, url: 'https://evil.example/' }] } }, below],
  [{ modules: { webPanels: [{ ...panel, url: '//evil.example/' }] } }, below],
  [{ lifecycle: { installed: 'installed' } }, below],
  [{ modules: { webPanels: [panel], proxy: { '/a': { destination: 'b' } } } }, below],
  [
    { modules: { webPanels: [panel], proxy: { '/a': { destination: 'https://evil.example' } } } },
    below,
  ],
  [
    {
      modules: {
        webPanels: [panel],
        proxy: { '/a': { destination: '/b', methods: { GET: { destination: '//evil.example' } } } },
      },
    },
    below,
  ],
  [{ modules: { webPanels: [panel], webhooks: [{ event: '*', url: 'hook' }] } }, below],
  [
    { modules: { webPanels: [panel], configurePage: [{ ...page, url: '/\\\\evil.example' }] } },
    below,
  ],
  [{ modules: { webPanels: [panel], configurePage: [{ ...page, key: 'panel' }] } }, oneKey],
  [
    { modules: { repoPages: [{ ...page, location }] } },
    'repoPages "page" needs a location of its type, such as org.bitbucket.repository.navigation.',
  ],
  [
    { modules: { webPanels: [page] } },
    'webPanels "page" needs a location of its type, such as org.bitbucket.repository.overview.informationPanel.',
  ],
  [
    { modules: { configurePage: [{ ...page, location }] } },
    'configurePage "page" has one place only: leave out its location.',
  ],
  [{ lifecycle: {} }, 'lifecycle.installed must be there: it brings the secret.'],
  [
    { authentication: { type: 'none' as const } },
    'authentication must be jwt: without it nobody knows who calls.',
  ],
  [{ name: 'Bitbucket Reviews' }, "name must not begin with Bitbucket: the name is Atlassian's."],
  [
    { baseUrl: 'https://jira-reviews.example' },
    "baseUrl must not contain Jira: the name is Atlassian's.",
  ],
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

test('control: a name of Atlassian may stand at the end of the name of the app', () => {
  expect(checkDescriptor({ ...descriptor, name: 'Reviews for Bitbucket' })).toEqual([])
})
