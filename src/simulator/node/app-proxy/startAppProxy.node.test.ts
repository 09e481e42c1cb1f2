import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { closePort, openPort } from '../openPort.ts'
import { exchange } from '../testing/exchange.ts'
import { startAppProxy } from './startAppProxy.ts'

const simulatorOrigin = 'http://localhost:7990'
const script = 'https://bitbucket.org/atlassian-connect/all.js'
const page = `<script src="${script}"></script>`
const changedPage = `<script src="${simulatorOrigin}/atlassian-connect/all.js"></script>`

/** An app's own server with the proxy in front of it. */
async function setUp(answer: RequestListener, path = '') {
  const server = createServer(answer)
  const port = await openPort(server, 0)
  onTestFinished(() => closePort(server))
  const appOrigin = `http://localhost:${port}`
  const proxy = await startAppProxy({ port: 0, appUrl: appOrigin + path, simulatorOrigin })
  onTestFinished(proxy.close)
  return { server, appOrigin, proxy, proxyOrigin: new URL(proxy.baseUrl).origin }
}

/** An app that answers with a body of a type. */
function serve(body: string | Buffer, headers: Record<string, string | string[]>): RequestListener {
  return (_, outgoing) => void outgoing.writeHead(200, headers).end(body)
}

test('default: a page loads the script from the simulator', async () => {
  const { proxy } = await setUp(
    serve(page, { 'Content-Type': 'text/html', ETag: '"1"', 'Cache-Control': 'max-age=600' }),
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
  const { proxy } = await setUp(
    serve(body, { 'Content-Type': 'text/html', 'Content-Encoding': encoding }),
  )

  const response = await fetch(proxy.baseUrl)

  expect(await response.text()).toBe(changedPage)
  expect(response.headers.get('Content-Encoding')).toBeNull()
})

test('behavior: what is no page or script passes byte for byte, its headers too', async () => {
  const bytes = gzipSync(`{"script":"${script}"}`)
  const headers = {
    'Content-Type': 'application/json',
    'Content-Encoding': 'gzip',
    ETag: '"1"',
    'X-Own': ['a', 'b'],
  }
  const { proxy } = await setUp(serve(bytes, headers))

  const answer = await exchange(Number(new URL(proxy.baseUrl).port), [
    'GET / HTTP/1.1',
    'Host: localhost:1',
    'Connection: close',
    '',
    '',
  ])

  expect(answer).toContain('ETag: "1"\r\nX-Own: a\r\nX-Own: b')
  expect((await (await fetch(proxy.baseUrl)).json()).script).toBe(script)
})

/** What the app was asked, as JSON. */
const echo: RequestListener = (incoming, outgoing) => {
  const { method, url, headers } = incoming
  outgoing.writeHead(201, 'Made', { 'Content-Type': 'application/json' })
  void text(incoming).then((body) => outgoing.end(JSON.stringify({ method, url, headers, body })))
}

test('behavior: the app is asked as if nobody stood before it', async () => {
  const { appOrigin, proxyOrigin } = await setUp(echo)

  const response = await fetch(`${proxyOrigin}/base/a%2Fb?jwt=x%20y`, {
    method: 'PUT',
    body: 'text',
    headers: {
      Authorization: 'JWT a.b.c',
      Origin: proxyOrigin,
      Referer: `${proxyOrigin}/page`,
      Cookie: 'assent_session=secret; own=1',
    },
  })

  expect([response.status, response.statusText]).toEqual([201, 'Made'])
  expect(await response.json()).toMatchObject({
    method: 'PUT',
    url: '/base/a%2Fb?jwt=x%20y',
    body: 'text',
    headers: {
      host: new URL(appOrigin).host,
      origin: appOrigin,
      referer: `${appOrigin}/page`,
      authorization: 'JWT a.b.c',
      cookie: 'own=1',
      'content-length': '4',
    },
  })
})

test('behavior: a redirect, a cookie and a policy are made over', async () => {
  const server = await setUp((_, outgoing) => {
    outgoing.writeHead(302, {
      Location: `${server.appOrigin}/next?to=${server.appOrigin}`,
      'Set-Cookie': ['a=1; Domain=app.example; Path=/', 'b=2'],
      'Content-Security-Policy': 'frame-ancestors https://bitbucket.org',
      'X-Frame-Options': 'ALLOW-FROM https://bitbucket.org',
    })
    outgoing.end()
  })

  const { status, headers } = await fetch(server.proxyOrigin, { redirect: 'manual' })

  expect(status).toBe(302)
  expect(headers.get('Location')).toBe(`${server.proxyOrigin}/next?to=${server.appOrigin}`)
  expect(headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2'])
  expect(headers.get('Content-Security-Policy')).toBe(
    `frame-ancestors https://bitbucket.org ${simulatorOrigin}`,
  )
  expect(headers.get('X-Frame-Options')).toBe(`ALLOW-FROM ${simulatorOrigin}`)
})

test.each(['https://elsewhere.example/', '/path', 'http://localhost:1.evil.example/'])(
  'behavior: a redirect to %s stays',
  async (location) => {
    const { proxyOrigin } = await setUp((_, outgoing) => {
      outgoing.writeHead(302, { Location: location }).end()
    })

    const { headers } = await fetch(proxyOrigin, { redirect: 'manual' })

    expect(headers.get('Location')).toBe(location)
  },
)

test('behavior: HEAD, 304 and a part of a page have no body to change', async () => {
  const { proxyOrigin } = await setUp(({ url }, outgoing) => {
    const status = Number(url?.slice(1))
    outgoing.writeHead(status, { 'Content-Type': 'text/html' }).end(status === 304 ? '' : page)
  })

  const head = await fetch(`${proxyOrigin}/200`, { method: 'HEAD' })
  const unchanged = await fetch(`${proxyOrigin}/304`)
  const part = await fetch(`${proxyOrigin}/206`, { headers: { Range: 'bytes=0-9' } })

  expect([head.status, await head.text()]).toEqual([200, ''])
  expect([unchanged.status, await unchanged.text()]).toEqual([304, ''])
  expect([part.status, await part.text()]).toEqual([206, page])
})

test('behavior: large bodies pass both ways', async () => {
  const { proxyOrigin } = await setUp((incoming, outgoing) => {
    outgoing.writeHead(200, { 'Content-Type': 'application/octet-stream' })
    incoming.pipe(outgoing)
  })
  const body = new Uint8Array(20_000_000).fill(7)

  const answer = await (await fetch(proxyOrigin, { method: 'POST', body })).bytes()

  expect([answer.length, answer.at(-1)]).toEqual([20_000_000, 7])
})

test('behavior: an answer comes while it is made', async () => {
  const { proxyOrigin } = await setUp((_, outgoing) => {
    outgoing.writeHead(200, { 'Content-Type': 'text/event-stream' })
    outgoing.write('data: first\n\n')
  })

  const response = await fetch(proxyOrigin)
  const first = await response.body?.getReader().read()

  expect(new TextDecoder().decode(first?.value)).toBe('data: first\n\n')
})

test('behavior: an app that is not there', async () => {
  const { server, appOrigin, proxyOrigin } = await setUp(echo)
  await closePort(server)

  const response = await fetch(proxyOrigin, { method: 'POST', body: 'text' })

  expect([response.status, await response.text()]).toEqual([
    502,
    `The app at ${appOrigin} cannot be reached. Start it, then reload this page.\n`,
  ])
})

test('behavior: an answer that breaks off breaks off', async () => {
  const { proxyOrigin } = await setUp((_, outgoing) => {
    outgoing.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '100' })
    outgoing.write('<p>', () => outgoing.destroy())
  })

  await expect(fetch(proxyOrigin).then((response) => response.text())).rejects.toThrow('terminated')
})

test('behavior: a name of a stranger is refused', async () => {
  const { proxyOrigin } = await setUp(echo)

  const answer = await exchange(Number(new URL(proxyOrigin).port), [
    'GET / HTTP/1.1',
    'Host: evil.example:1',
    'Connection: close',
    '',
    '',
  ])

  expect(answer).toMatch(/^HTTP\/1\.1 403 /)
})

test('behavior: a WebSocket passes, and ends with the proxy', async () => {
  const { server, appOrigin, proxy, proxyOrigin } = await setUp(echo)
  server.on('upgrade', ({ headers }: IncomingMessage, socket) => {
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nX-Origin: ${headers.origin}\r\n\r\n`,
    )
    socket.pipe(socket)
  })
  const client = connect(Number(new URL(proxyOrigin).port), '127.0.0.1')
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
