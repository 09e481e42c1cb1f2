import { expect, test } from 'vitest'
import { testDescriptor } from '../testing/testDescriptor.ts'
import { parseDescriptor } from './parseDescriptor.ts'

const { modules: _, ...bare } = testDescriptor
const panel = {
  key: 'panel',
  name: { value: 'Panel' },
  url: '/panel',
  location: 'org.bitbucket.repository.overview.informationPanel',
}
const page = { key: 'page', name: { value: 'Page' }, url: '/page' }

test('default', () => {
  expect(parseDescriptor(testDescriptor)).toEqual({ descriptor: testDescriptor })
})

test('behavior: a slash at the end of baseUrl does not count', () => {
  expect(parseDescriptor({ ...bare, baseUrl: 'https://app.example/connect/' })).toEqual({
    descriptor: { ...bare, baseUrl: 'https://app.example/connect' },
  })
})

test.each([
  ['a plural list', { webPanels: [panel] }, { webPanels: [panel] }],
  ['a singular object', { webPanel: panel }, { webPanels: [panel] }],
  ['a singular list', { webPanel: [panel] }, { webPanels: [panel] }],
  ['a plural object', { webPanels: panel }, { webPanels: [panel] }],
  [
    'both names',
    { webPanel: panel, webPanels: [{ ...panel, key: 'other' }] },
    { webPanels: [{ ...panel, key: 'other' }, panel] },
  ],
  ['a page without a place', { configurePage: page }, { configurePage: [page] }],
])('behavior: module names in the singular and the plural: %s', (_title, modules, expected) => {
  expect(parseDescriptor({ ...bare, modules })).toEqual({
    descriptor: { ...bare, modules: expected },
  })
})

test('behavior: fields that are unknown are left out', () => {
  expect(parseDescriptor({ ...bare, forgeAppId: 'ari:…', modules: {} })).toEqual({
    descriptor: { ...bare, modules: {} },
  })
})

const long = `/${'x'.repeat(2_048)}`

test.each<[string, object]>([
  ['key: Is missing.', { key: undefined }],
  ['key: May hold letters, digits, ".", "_" and "-" only.', { key: 'my app' }],
  ['key: May have 80 characters at most.', { key: 'x'.repeat(81) }],
  ['name: Must not be empty.', { name: '' }],
  ['description: Must be a text.', { description: 3 }],
  ['baseUrl: Must be an address, such as https://app.example.', { baseUrl: 'app.example' }],
  [
    'baseUrl: Must begin with https://, or http:// for this machine.',
    { baseUrl: 'http://app.example' },
  ],
  ['baseUrl: Must have no query, fragment or login.', { baseUrl: 'https://app.example/?a=1' }],
  ['authentication.type: Must be "jwt" or "none".', { authentication: { type: 'oauth' } }],
  ['lifecycle.installed: Must be a path below baseUrl, not another address.', lifecycle('//evil')],
  ['lifecycle.installed: Must begin with "/": it is a path below baseUrl.', lifecycle('https://a')],
  [
    'scopes.1: "pullrequests" is not a scope of Bitbucket Cloud.',
    scopes('account', 'pullrequests'),
  ],
  ['contexts.0: Must be "account" or "personal".', { contexts: ['team'] }],
  ['modules.webPannels: "webPannels" is not a type of module.', { modules: { webPannels: [] } }],
  [
    'modules.webPanels.0.location: Is not a place for webPanels. Use one of: org.bitbucket.repository.overview.informationPanel, org.bitbucket.pullrequest.overview.informationPanel, org.bitbucket.account.admin.mirror.config.',
    panels({ location: 'org.bitbucket.repo' }),
  ],
  ['modules.webPanels.0.key: May hold letters, digits and "-" only.', panels({ key: 'my_panel' })],
  ['modules.webPanels.0.key: May have 128 characters at most.', panels({ key: 'x'.repeat(129) })],
  ['modules.webPanels.0.name: Must be an object with a text "value".', panels({ name: 'Panel' })],
  ['modules.webPanels.0.url: May have 2048 characters at most.', panels({ url: long })],
  ['modules.webPanels.0.url: Holds a brace without its partner.', panels({ url: '/{user.uuid' })],
  [
    'modules.webPanels.0.url: Must begin with "/", as a path below baseUrl, or be an address with http or https.',
    panels({ url: 'javascript:alert(1)' }),
  ],
  ['modules.repoPages.0.location: Is missing.', { modules: { repoPages: [page] } }],
  [
    'modules: webPanels: the key "panel" is used twice.',
    { modules: { webPanels: [panel, panel] } },
  ],
  ['modules.proxy./a.destination: Is missing.', { modules: { proxy: { '/a': {} } } }],
  [
    'modules.proxy./a.scopes.0: "all" is not a scope of Bitbucket Cloud.',
    { modules: { proxy: { '/a': { destination: '/b', scopes: ['all'] } } } },
  ],
  ['modules.webhooks.0.event: Is missing.', { modules: { webhooks: [{ url: '/hook' }] } }],
])('behavior: a message names the field: %s', (problem, change) => {
  expect(parseDescriptor({ ...bare, ...change })).toEqual({ problems: [problem] })
})

test('behavior: all that is wrong is said at once', () => {
  expect(parseDescriptor({ ...bare, key: '', scopes: ['all'] })).toEqual({
    problems: [
      'key: Must not be empty.',
      'key: May hold letters, digits, ".", "_" and "-" only.',
      'scopes.0: "all" is not a scope of Bitbucket Cloud.',
    ],
  })
})

test.each([[null], [undefined], ['text'], [[]], [3]])('behavior: %j is no descriptor', (value) => {
  expect(parseDescriptor(value)).toEqual({ problems: expect.any(Array) })
})

function lifecycle(installed: string) {
  return { lifecycle: { installed } }
}

function scopes(...names: string[]) {
  return { scopes: names }
}

function panels(change: object) {
  return { modules: { webPanels: [{ ...panel, ...change }] } }
}
