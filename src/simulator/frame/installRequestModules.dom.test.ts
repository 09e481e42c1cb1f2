import { expect, test } from 'vitest'
import type { XdmPlugin } from 'simple-xdm/plugin'
import { installRequestModules } from './installRequestModules.ts'
import { createFakeHttp } from './testing/createFakeHttp.ts'

type Reply = (...args: unknown[]) => void

function createGlobals(): Record<string, unknown> {
  return {
    requestAccessToken: (_: unknown, reply: Reply) => reply(null, { access_token: 't' }),
    getHostEnv: (reply: Reply) => reply(null, { baseApiUrl: 'https://api.example' }),
    getProxyEnv: ({ moduleId }: { moduleId: string }, reply: Reply) =>
      reply(null, { baseApiUrl: `https://proxy.example/${moduleId}` }),
  }
}

function createPlugin(globals?: Record<string, unknown>, moduleId?: string): XdmPlugin {
  return {
    _data: moduleId ? { options: { moduleId } } : {},
    _hostModules: globals ? { _globals: globals } : {},
  }
}

test('behavior: AP and AP.require hand out the same functions', () => {
  const globals = createGlobals()
  const plugin = createPlugin(globals, 'module-1')
  installRequestModules(plugin)
  expect(plugin).toMatchObject({
    request: globals['request'],
    proxyRequest: globals['proxyRequest'],
  })
})

test.for([
  ['request', 'https://api.example/a'],
  ['proxyRequest', 'https://proxy.example/module-1/a'],
] as const)('behavior: %s goes to its own address', ([name, url]) => {
  const plugin = createPlugin(createGlobals(), 'module-1')
  const { sent, createHttpRequest } = createFakeHttp([{ status: 204 }])
  installRequestModules(plugin, createHttpRequest)
  const call: unknown = plugin[name]
  expect(call).toBeTypeOf('function')
  Reflect.apply(Object(call), undefined, ['/a'])
  expect(sent[0]?.url).toBe(url)
})

test('behavior: outside a host nothing is installed', () => {
  const plugin = createPlugin()
  installRequestModules(plugin)
  expect(plugin).not.toHaveProperty('request')
})

test('behavior: a host that gives no tokens gets nothing installed', () => {
  const plugin = createPlugin({ getHostEnv: () => undefined }, 'module-1')
  installRequestModules(plugin)
  expect(plugin).not.toHaveProperty('request')
})

test('behavior: a frame without a module id gets nothing installed', () => {
  const plugin = createPlugin(createGlobals())
  installRequestModules(plugin)
  expect(plugin).not.toHaveProperty('request')
})
