import { expect, test, vi } from 'vitest'
import { installFrame } from './installFrame.ts'
import { createFakePlugin } from './testing/createFakePlugin.ts'

const globals = () => ({
  requestAccessToken: () => undefined,
  getHostEnv: () => undefined,
  getProxyEnv: () => undefined,
  resize: () => undefined,
})
const modules = () => ({
  env: { resize: () => undefined },
  inlineDialog: { hide: () => undefined },
  events: {},
})

function install(simulator: Record<string, unknown> = {}) {
  const fake = createFakePlugin({
    globals: globals(),
    modules: modules(),
    options: { moduleId: 'module-1', simulator },
  })
  const page = document.implementation.createHTMLDocument()
  installFrame({ plugin: fake.plugin, page })
  return fake
}

function requireOf(plugin: Record<string, unknown>, ...names: string[]): unknown[] {
  const found: unknown[] = []
  const method = plugin['require']
  if (typeof method !== 'function') throw new Error('There is no AP.require.')
  Reflect.apply(method, plugin, [names, (...given: unknown[]) => found.push(...given)])
  return found
}

test('default', () => {
  const { plugin } = install()
  const names = ['request', 'proxyRequest', 'env', 'events', 'inlineDialog']
  expect(requireOf(plugin, ...names)).toEqual(names.map((name) => plugin[name]))
  expect(requireOf(plugin, 'inline-dialog')).toEqual([plugin['inlineDialog']])
  expect(requireOf(plugin, 'teapot')).toEqual([undefined])
})

test('parameters: unknown_module', () => {
  const { plugin } = install({ unknown_module: 'stub' })
  const [stub, known] = requireOf(plugin, 'teapot', 'request')
  expect(known).toBe(plugin['request'])
  expect(stub).toBeTypeOf('function')
})

test('parameters: ap_form require', () => {
  const { plugin } = install({ ap_form: 'require' })
  for (const name of ['request', 'events', 'getHostEnv']) expect(plugin).not.toHaveProperty(name)
  expect(plugin).toHaveProperty('resize')
  expect(requireOf(plugin, 'request', 'events')).not.toContain(undefined)
})

test('parameters: ap_form direct', () => {
  const { plugin } = install({ ap_form: 'direct' })
  expect(plugin['require']).toBeUndefined()
  expect(plugin['request']).toBeTypeOf('function')
})

test('behavior: odd wishes count as none', () => {
  const { plugin } = install({ ap_form: 7, unknown_module: {} })
  expect(plugin['request']).toBeTypeOf('function')
  expect(requireOf(plugin, 'teapot')).toEqual([undefined])
})

test('behavior: outside a host nothing is installed', () => {
  const plugin = { _data: {}, _hostModules: {} }
  installFrame({ plugin, page: document })
  expect(plugin).toEqual({ _data: {}, _hostModules: {} })
})

test.for([
  ['its own element', '<div id="ac-iframe-options" data-options="sizeToParent:true"></div>'],
  ['the tag', '<script src="x/atlassian-connect/all.js" data-options="a; sizeToParent: true">'],
] as const)('parameters: data-options on %s', ([, html]) => {
  const sizeToParent = vi.fn<(isFooterHidden: unknown) => void>()
  const page = new DOMParser().parseFromString(html, 'text/html')
  const { plugin } = createFakePlugin({ globals: globals(), modules: { env: { sizeToParent } } })
  installFrame({ plugin, page })
  expect(sizeToParent).toHaveBeenCalledExactlyOnceWith(false)
})

test('parameters: data-options with base', () => {
  const page = new DOMParser().parseFromString(
    '<script src="x/atlassian-connect/all.js" data-options="base:true;hideFooter:true">',
    'text/html',
  )
  const getLocation = (reply: (url: string) => void) => reply('https://host.example/a')
  const { plugin } = createFakePlugin({ globals: globals(), modules: { env: { getLocation } } })
  installFrame({ plugin, page })
  expect(page.head.innerHTML).toContain('<base href="https://host.example/a" target="_parent">')
})
