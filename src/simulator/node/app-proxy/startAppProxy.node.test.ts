import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { closePort } from '../openPort.ts'
import { answerWith, createProxiedApp, echo, testSimulator } from '../testing/createProxiedApp.ts'
import { exchange } from '../testing/exchange.ts'

const script = 'https://bitbucket.org/atlassian-connect/all.js'
const page = `<script src="${script}"></script>`
const changedPage = `<script src="${testSimulator}/atlassian-connect/all.js"></script>`

test('default: a page loads the script from the simulator', async () => {
  const { proxy } = await createProxiedApp(
    answerWith(page, { 'Content-Type': 'text/html', ETag: '"1"', 'Cache-Control': 'max-age=600' }),
    '/base/',
  )

  const response = await fetch(`${proxy.baseUrl}/panel?a=1`)

  expect(proxy.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/base$/)
  expect(await response.text()).toBe(changedPage)
  expect(response.headers.get('ETag')).toBeNull()
  expect(response.headers.get('Cache-Control')).toBe('no-store')
})

test.each([
  ['gzip', gzipSync(page)],
  ['br', brotliCompressSync(page)],
  ['deflate', deflateSync(page)],
])('behavior: a page in %s is changed too', async (encoding, body) => {
  const { proxy } = await createProxiedApp(
    answerWith(body, { 'Content-Type': 'text/html', 'Content-Encoding': encoding }),
  )

  const response = await fetch(proxy.baseUrl)

  expect(await response.text()).toBe(changedPage)
  expect(response.headers.get('Content-Encoding')).toBeNull()
})

test('behavior: an app that is not there', async () => {
  const { server, appOrigin, proxyOrigin } = await createProxiedApp(echo)
  await closePort(server)

  const response = await fetch(proxyOrigin, { method: 'POST', body: 'text' })

  expect([response.status, await response.text()]).toEqual([
    502,
    `The app at ${appOrigin} cannot be reached. Start it, then reload this page.\n`,
  ])
})

test('behavior: a name of a stranger is refused', async () => {
  const { proxyPort } = await createProxiedApp(echo)

  const answer = await exchange(proxyPort, [
    'GET / HTTP/1.1',
    'Host: evil.example:1',
    'Connection: close',
    '',
    '',
  ])

  expect(answer).toMatch(/^HTTP\/1\.1 403 /)
})

test('behavior: a WebSocket passes, and ends with the proxy', async () => {
  const { server, appOrigin, proxy, proxyOrigin, proxyPort } = await createProxiedApp(echo)
  server.on('upgrade', ({ headers }: IncomingMessage, socket) => {
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nX-Origin: ${headers.origin}\r\n\r\n`,
    )
    socket.pipe(socket)
  })
  const client = connect(proxyPort, '127.0.0.1')
  onTestFinished(() => void client.destroy())
  client.write(
    `GET /live HTTP/1.1\r\nHost: ${new URL(proxyOrigin).host}\r\nOrigin: ${proxyOrigin}\r\n` +
      'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\nhello',
  )
  let heard = ''
  client.on('data', (chunk: Buffer) => (heard += chunk.toString()))

  await expect.poll(() => heard).toMatch(/hello$/)
  expect(heard).toContain(`X-Origin: ${appOrigin}`)
  const closed = once(client, 'close')
  await proxy.close()
  await closed
})
