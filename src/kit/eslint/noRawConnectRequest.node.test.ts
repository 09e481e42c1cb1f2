import { Linter } from 'eslint'
import { expect, test } from 'vitest'
import plugin, { noRawConnectRequest } from '../eslint.ts'

/** What is reported of a script, as `line:column messageId`. */
function lint(...given: Parameters<typeof find>) {
  return find(...given).map(({ line, column, messageId }) => `${line}:${column} ${messageId}`)
}

function find(code: string, allow?: string[], languageOptions: Linter.LanguageOptions = {}) {
  const rule = 'assent-bitbucket/no-raw-connect-request'
  const messages = new Linter().verify(code, {
    plugins: { 'assent-bitbucket': plugin },
    languageOptions,
    rules: { [rule]: allow ? ['error', { allow }] : 'error' },
  })
  for (const { fatal, message } of messages) if (fatal) throw new Error(`${message} ${code}`)
  return messages
}

const withoutError = ['1:1 noErrorCallback']

test('default', () => {
  expect(find("AP.request('/2.0/user', { success: show })")).toMatchObject([
    {
      messageId: 'noErrorCallback',
      message:
        'A user who presses Deny is not answered: this call has no error callback. Call request of ' +
        'promisifyConnect(() => window.AP) instead, or of useConnectRequest() in React.',
    },
  ])
  expect(find("AP.proxyRequest({ url: '/rows', success: show, error: explain })")).toMatchObject([
    {
      messageId: 'rawCall',
      message:
        'AP.proxyRequest is used past the bridge, so each refusal is left to this code. Call ' +
        'proxyRequest of promisifyConnect(() => window.AP) instead, or of useConnectRequest() in React.',
    },
  ])
})

test.each([
  "AP.request('/2.0/user')",
  "AP.proxyRequest('/rows')",
  "window.AP.request('/2.0/user')",
  "window.AP?.request?.('/2.0/user')",
  "window?.AP?.proxyRequest('/rows')",
  "globalThis.AP.request('/2.0/user')",
  "globalThis.AP?.proxyRequest?.('/rows')",
  "self.AP.request('/2.0/user')",
  "self.AP?.proxyRequest('/rows')",
  "AP['request']('/2.0/user')",
  'AP[`proxyRequest`](`/rows`)',
  "AP?.['request']?.('/2.0/user')",
  "window['AP']['request']('/2.0/user')",
])('behavior: finds the call %s', (code) => {
  expect(lint(code)).toEqual(withoutError)
})

test('behavior: finds a call in brackets', () => {
  expect(lint("(window.AP?.request)('/2.0/user')")).toEqual(['1:2 noErrorCallback'])
  expect(lint("(window.AP || {}).request('/2.0/user')")).toEqual(withoutError)
})

test('behavior: finds a call in a function, a module and a script', () => {
  const code = "export function load() {\n  return AP.request('/2.0/user')\n}"
  expect(lint(code)).toEqual(['2:10 noErrorCallback'])
  expect(lint("AP.request('/2.0/user')", [], { sourceType: 'script' })).toEqual(withoutError)
})

test('behavior: finds a call of a global that the configuration or a comment names', () => {
  const languageOptions = { globals: { AP: true, window: true } }
  expect(lint("AP.request('/2.0/user')", [], languageOptions)).toEqual(withoutError)
  expect(lint("window.AP.request('/2.0/user')", [], languageOptions)).toEqual(withoutError)
  expect(lint("/* global AP */ AP.request('/2.0/user')")).toEqual(['1:17 noErrorCallback'])
})

test.each([
  'AP.request({ url, success: show })',
  "AP.request('/2.0/user', { success: show })",
  'AP.request(url, { success: show })',
  "AP.request('/2.0/repositories/' + name)",
  'AP.request(`/2.0/repositories/${name}`)',
  'AP.request()',
  "AP.request({ url, data: { error: 'in the body' } })",
])('behavior: says that %s has no error callback', (code) => {
  expect(lint(code)).toEqual(withoutError)
})

test.each([
  'AP.request({ url, success: show, error: explain })',
  "AP.request('/2.0/user', { error: explain })",
  "AP.request('/2.0/user', { 'error'() {} })",
  "AP.request('/2.0/user', { error })",
  "AP.request('/2.0/user', { ['error']: explain })",
  "AP.request('/2.0/user', { ...callbacks })",
  "AP.request('/2.0/user', { [name]: callback })",
  "AP.request('/2.0/user', options)",
  'AP.request(options)',
  'AP.request(...given)',
])('behavior: does not say that %s has none', (code) => {
  expect(lint(code)).toEqual(['1:1 rawCall'])
})

test.each([
  ["AP.require('request', run)", ['1:12 rawCall']],
  ["AP.require('proxyRequest', run)", ['1:12 rawCall']],
  ['AP.require(`request`, run)', ['1:12 rawCall']],
  ["AP.require(['request', 'proxyRequest'], run)", ['1:13 rawCall', '1:24 rawCall']],
  ["AP.require(['messages', 'request'], run)", ['1:25 rawCall']],
  ["window.AP?.require?.('request', run)", ['1:22 rawCall']],
  ["AP['require'](['request'], run)", ['1:16 rawCall']],
])('behavior: finds the name in %s', (code, found) => {
  expect(lint(code)).toEqual(found)
})

test.each([
  ['const { request } = window.AP', ['1:9 rawCall']],
  ["const { request } = AP; request('/2.0/user')", ['1:9 rawCall']],
  ['const { resize, proxyRequest: send } = globalThis.AP', ['1:17 rawCall']],
  ["const { 'request': send, proxyRequest = none } = self.AP", ['1:9 rawCall', '1:26 rawCall']],
  ['const { request } = given ?? window.AP', ['1:9 rawCall']],
  ['let request; ({ request } = window.AP)', ['1:17 rawCall']],
  ['function load({ request } = window.AP) {}', ['1:17 rawCall']],
  ['const send = window.AP.request', ['1:14 rawCall']],
])('behavior: finds the declaration in %s', (code, found) => {
  expect(lint(code)).toEqual(found)
})

test.each([
  'const AP = window.AP\nAP.request(options)',
  'let AP = globalThis.AP\nAP.request(options)',
  'var AP = self.AP\nAP.request(options)',
  "const AP = window['AP']\nAP.request(options)",
  'const AP = window.AP || {}\nAP.request(options)',
  'const { AP } = window\nAP.request(options)',
  'const connect = window.AP\nconnect.request(options)',
  'const { AP: connect } = window, again = connect\nagain.request(options)',
])('behavior: finds a call of a variable made from the global one: %s', (code) => {
  expect(lint(code)).toEqual(['2:1 rawCall'])
})

test.each([
  'function load(AP) { AP.request(options) }',
  'const load = ({ AP }) => AP.request(options)',
  "const AP = createFakeHost().ap; AP.request('/2.0/user')",
  'const { AP } = fakes; AP.request(options)',
  'const { AP = fake } = window.fakes; AP.request(options)',
  'const { AP: connect, other: AP } = window; AP.request(options)',
  "import { AP } from './AP.js'; AP.request(options)",
  'let AP; AP.request(options)',
  'const AP = AP || {}; AP.request(options)',
  'class AP {} try { AP.request(options) } catch (AP) { AP.request(options) }',
  "function load(AP) { AP.require('request', run); const { request } = AP }",
  'function load(window) { const self = this; window.AP.request(options); self.AP.request(options) }',
])('behavior: leaves a local name alone: %s', (code) => {
  expect(lint(code)).toEqual([])
})

test.each([
  "client.request('/2.0/user'); request('/2.0/user'); const { request: send } = client",
  'this.AP.request(options); app.AP.request(options)',
  'window.request(options); window.API.request(options); AP.client.request(options)',
  "fetch('/2.0/user'); window.fetch('/2.0/user')",
  "const http = require('request'); loader.require('request', run)",
  "AP.require('messages', run); AP.require(name, run); AP.require(...names); AP.require([, name])",
  'AP.resize(1, 2); AP.requests(options); AP[request](options); AP[`request${name}`](options)',
  "AP.on('request', run); const size = AP.resize, send = client.request",
  'if (AP.request) load(typeof window.AP.request)',
  'const { resize, ...others } = window.AP, { [request]: send } = window.AP, [request] = window.AP',
  "// AP.request('/2.0/user')\n/* window.AP.request(options) */",
  'const text = "AP.request(\'/2.0/user\')", other = `AP.request(options)`',
  "promisifyConnect(() => window.AP).request('/2.0/user')",
  'const { request } = promisifyConnect(() => window.AP), { proxyRequest } = useConnectRequest()',
])('behavior: leaves alone %s', (code) => {
  expect(lint(code)).toEqual([])
})

test('behavior: allow leaves the calls of a name alone', () => {
  const code = `AP.request(options)
AP.proxyRequest(options)
AP.require(['request', 'proxyRequest'], run)
const { request, proxyRequest } = AP`
  expect(lint(code, [])).toEqual(lint(code))
  expect(lint(code)).toHaveLength(6)
  expect(lint(code, ['request'])).toEqual(['2:1 rawCall', '3:24 rawCall', '4:18 rawCall'])
  expect(lint(code, ['proxyRequest'])).toEqual(['1:1 rawCall', '3:13 rawCall', '4:9 rawCall'])
  expect(lint(code, ['request', 'proxyRequest'])).toEqual([])
  expect(() => lint(code, ['resize'])).toThrow(/equal to one of/)
})

test('behavior: the recommended configuration brings the plugin, which may stand beside it', () => {
  expect(plugin.rules['no-raw-connect-request']).toBe(noRawConnectRequest)
  const { recommended } = plugin.configs
  expect(recommended.plugins?.['assent-bitbucket']).toBe(plugin)
  const configs = [recommended, { plugins: { 'assent-bitbucket': plugin } }]
  expect(new Linter().verify("AP.request('/2.0/user')", configs)).toMatchObject([
    { ruleId: 'assent-bitbucket/no-raw-connect-request', severity: 2 },
  ])
})
