import { expect, onTestFinished, test } from 'vitest'
import { PortTakenError } from './PortTakenError.ts'
import type { RequestHandler } from './RequestHandler.ts'
import { serveBuiltApp } from './serveBuiltApp.ts'
import { createDirectory } from './testing/createDirectory.ts'

const files = {
  _headers: [
    '/*',
    "  Content-Security-Policy: default-src 'none'; script-src https://bitbucket.org",
    '  Cache-Control: no-store',
    '/assets/*',
    '  ! Cache-Control',
    '  Cache-Control: immutable',
  ].join('\n'),
  'index.html': '<script src="https://bitbucket.org/atlassian-connect/all.js"></script>',
  'assets/main.js': 'open("https://bitbucket.org/")',
  '.vite/manifest.json': '{}',
}

async function setUp(vendor?: { handle: RequestHandler }) {
  const app = await serveBuiltApp({
    directory: await createDirectory(files),
    port: 0,
    simulatorOrigin: 'http://localhost:1',
    ...(vendor && { vendor }),
  })
  onTestFinished(app.close)
  return { app, get: (path: string, method = 'GET') => fetch(`${app.origin}${path}`, { method }) }
}

test("default: the page, with the simulator in Bitbucket's place", async () => {
  const { get } = await setUp()
  const response = await get('/?view=pull-request')
  expect(await response.text()).toBe(
    '<script src="http://localhost:1/atlassian-connect/all.js"></script>',
  )
  expect([...response.headers]).toEqual(
    expect.arrayContaining([
      ['cache-control', 'no-store'],
      ['content-security-policy', "default-src 'none'; script-src http://localhost:1"],
      ['content-type', 'text/html; charset=utf-8'],
    ]),
  )
})

test('behavior: a script is served as it was built', async () => {
  const { get } = await setUp()
  const response = await get('/assets/main.js')
  expect(await response.text()).toBe('open("https://bitbucket.org/")')
  expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
  expect(response.headers.get('Cache-Control')).toBe('immutable')
})

test('behavior: HEAD has the headers without the body', async () => {
  const { get } = await setUp()
  const response = await get('/', 'HEAD')
  expect([response.status, await response.text()]).toEqual([200, ''])
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
})

test.each([
  '/missing',
  '/assets/',
  '/_headers',
  '/%5Fheaders',
  '/.vite/manifest.json',
  '/%2e%2e%2fsecret',
])('behavior: %s is a 404 with the headers of its path', async (path) => {
  const { get } = await setUp()
  const response = await get(path)
  expect([response.status, await response.text()]).toEqual([404, 'Not found.\n'])
  expect(response.headers.get('Content-Security-Policy')).toBe(
    "default-src 'none'; script-src http://localhost:1",
  )
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('behavior: %s is a 405', async (method) => {
  const { get } = await setUp()
  const response = await get('/', method)
  expect([response.status, await response.text()]).toEqual([405, 'Use GET or HEAD.\n'])
})

test('parameters: vendor', async () => {
  const { get } = await setUp({
    handle: async ({ url }) => (url.endsWith('/policy') ? new Response('pass') : undefined),
  })
  const responses = await Promise.all([get('/policy', 'POST'), get('/assets/main.js')])
  expect(await Promise.all(responses.map((response) => response.text()))).toEqual([
    'pass',
    'open("https://bitbucket.org/")',
  ])
})

test('behavior: the same server is another site under its number', async () => {
  const { app } = await setUp()
  expect((await fetch(`http://127.0.0.1:${app.port}/`)).status).toBe(200)
})

test('behavior: a taken port', async () => {
  const { app } = await setUp()
  const directory = await createDirectory(files)
  const second = { directory, port: app.port, simulatorOrigin: 'http://localhost:1' }
  await expect(serveBuiltApp(second)).rejects.toThrow(PortTakenError)
})

test('behavior: a directory without _headers', async () => {
  const directory = await createDirectory()
  await expect(
    serveBuiltApp({ directory, port: 0, simulatorOrigin: 'http://localhost:1' }),
  ).rejects.toThrow(`ENOENT: no such file or directory, open '${directory}/_headers'`)
})
