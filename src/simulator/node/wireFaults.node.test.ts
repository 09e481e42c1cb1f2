import { expect, onTestFinished, test } from 'vitest'
import { startSimulator } from './startSimulator.ts'
import { exchange } from './testing/exchange.ts'

/** What happens before a request is one does not depend on the era. */
async function open() {
  const { origin, close } = await startSimulator({ port: 0, era: '2026' })
  onTestFinished(close)
  const { port, host } = new URL(origin)
  /** The status that a line gets, with the right Host if no other is given. */
  const ask = async (line: string, headers: readonly string[] = [`Host: ${host}`]) => {
    const lines = [line, ...headers, 'Connection: close', '', '']
    const answer = await exchange(Number(port), lines)
    return Number(answer.split(' ')[1])
  }
  return { ask, host, port: Number(port) }
}

const spoofed = [
  'Host: evil.example',
  'Host: localhost',
  'Host: localhost.evil.example',
  'Host: 10.0.0.1',
  'Host: localhost:1',
  'Host: localhost@evil.example',
  'Host: localhost/evil',
  'Host: ',
  'Host: a b',
]
const traversals = [
  '/assets/../../package.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/assets/..%2f..%2fpackage.json',
  '/assets/..%5c..%5cpackage.json',
  '/assets/%00',
  '/assets//etc/passwd',
  '/atlassian-connect/../../../etc/passwd',
  '/2.0/repositories/acme/checkout/src/main/../../../../../../etc/passwd',
  '/2.0/repositories/acme/website/src/main/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '/acme/..%2f..%2f..%2fetc.git/info/refs?service=git-upload-pack',
  '/acme/checkout.git/../../etc/passwd',
]

test('fault I18: another Host gets nothing', async () => {
  const { ask } = await open()
  for (const header of spoofed) {
    const status = await ask('GET /2.0/repositories/acme/website HTTP/1.1', [header])
    expect([400, 403]).toContain(status)
  }
})

test('fault I18: two Hosts, or a second one in another header, change nothing', async () => {
  const { ask, host } = await open()
  const line = 'GET /2.0/repositories/acme/website HTTP/1.1'
  expect(await ask(line, [`Host: ${host}`, 'Host: evil.example'])).toBe(403)
  const forwarded = [`Host: ${host}`, 'X-Forwarded-Host: evil.example']
  expect(await ask(line, forwarded)).toBe(200)
})

test('fault I18: a path that leaves its folder finds nothing', async () => {
  const { ask } = await open()
  for (const path of traversals) {
    const status = await ask(`GET ${path} HTTP/1.1`)
    expect([400, 401, 403, 404]).toContain(status)
  }
})

test.each([
  ['TRACE', 405],
  ['TRACK', 400],
  ['OPTIONS', 204],
  ['HEAD', 200],
  ['PROPFIND', 404],
] as const)('fault I18: %s is answered with %i', async (method, status) => {
  const { ask } = await open()
  expect(await ask(`${method} /2.0/repositories/acme/website HTTP/1.1`)).toBe(status)
})

test.each([
  'GET http://evil.example/ HTTP/1.1',
  'GET * HTTP/1.1',
  'GET //evil.example HTTP/1.1',
  'GET  HTTP/1.1',
  'GET / HTTP/9.9',
  'GET /\u0000 HTTP/1.1',
  'nonsense',
])('fault I18: the line %j is refused', async (line) => {
  const { ask } = await open()
  expect([400, 404, 505]).toContain(await ask(line))
})

test('fault I18: a request that says its length in two ways is refused', async () => {
  const { ask, host } = await open()
  const line = 'POST /site/oauth2/access_token HTTP/1.1'
  const headers = [`Host: ${host}`, 'Content-Length: 4', 'Transfer-Encoding: chunked']
  expect(await ask(line, headers)).toBe(400)
  expect(await ask(line, [`Host: ${host}`, 'Content-Length: 1', 'Content-Length: 2'])).toBe(400)
})

test('fault I18 control: the right Host and a plain path get an answer', async () => {
  const { ask, port } = await open()
  const line = 'GET /2.0/repositories/acme/website HTTP/1.1'
  for (const name of ['localhost', '127.0.0.1', '[::1]']) {
    expect(await ask(line, [`Host: ${name}:${port}`])).toBe(200)
  }
})
