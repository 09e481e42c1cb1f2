import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { answerWith, createProxiedApp, echo, testSimulator } from '../testing/createProxiedApp.ts'
import { exchange } from '../testing/exchange.ts'

const script = 'https://bitbucket.org/atlassian-connect/all.js'
const page = `<script src="${script}"></script>`

test('behavior: what is no page or script passes byte for byte, its headers too', async () => {
  const bytes = gzipSync(`{"script":"${script}"}`)
  const headers = {
    'Content-Type': 'application/json',
    'Content-Encoding': 'gzip',
    ETag: '"1"',
    'X-Own': ['a', 'b'],
  }
  const { proxy } = await createProxiedApp(answerWith(bytes, headers))

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

test('behavior: the app is asked as if nobody stood before it', async () => {
  const { appOrigin, proxyOrigin } = await createProxiedApp(echo)

  const response = await fetch(`${proxyOrigin}/base/a%2Fb?jwt=x%20y`, {
    method: 'PUT',
    body: 'text',
    headers: {
      Authorization: 'JWT a.b.c',
      Origin: proxyOrigin,
      Referer: `${proxyOrigin}/page`,
      Cookie: 'assent_session=secret; assent_session_ben=secret; own=1',
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
  const server = await createProxiedApp((_, outgoing) => {
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
    `frame-ancestors https://bitbucket.org ${testSimulator}`,
  )
  expect(headers.get('X-Frame-Options')).toBe(`ALLOW-FROM ${testSimulator}`)
})

test.each(['https://elsewhere.example/', '/path', 'http://localhost:1.evil.example/'])(
  'behavior: a redirect to %s stays',
  async (location) => {
    const { proxyOrigin } = await createProxiedApp((_, outgoing) => {
      outgoing.writeHead(302, { Location: location }).end()
    })

    const { headers } = await fetch(proxyOrigin, { redirect: 'manual' })

    expect(headers.get('Location')).toBe(location)
  },
)

test('behavior: HEAD, 304 and a part of a page have no body to change', async () => {
  const { proxyOrigin } = await createProxiedApp(({ url }, outgoing) => {
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
  const { proxyOrigin } = await createProxiedApp((incoming, outgoing) => {
    outgoing.writeHead(200, { 'Content-Type': 'application/octet-stream' })
    incoming.pipe(outgoing)
  })
  const body = new Uint8Array(20_000_000).fill(7)

  const answer = await (await fetch(proxyOrigin, { method: 'POST', body })).bytes()

  expect([answer.length, answer.at(-1)]).toEqual([20_000_000, 7])
})

test('behavior: an answer comes while it is made', async () => {
  const { proxyOrigin } = await createProxiedApp((_, outgoing) => {
    outgoing.writeHead(200, { 'Content-Type': 'text/event-stream' })
    outgoing.write('data: first\n\n')
  })

  const response = await fetch(proxyOrigin)
  const first = await response.body?.getReader().read()

  expect(new TextDecoder().decode(first?.value)).toBe('data: first\n\n')
})

test('behavior: an answer that breaks off breaks off', async () => {
  const { proxyOrigin } = await createProxiedApp((_, outgoing) => {
    outgoing.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '100' })
    outgoing.write('<p>', () => outgoing.destroy())
  })

  await expect(fetch(proxyOrigin).then((response) => response.text())).rejects.toThrow('terminated')
})

test('behavior: a body of unknown length stays one', async () => {
  const { proxyPort } = await createProxiedApp(echo)
  const answer = await exchange(proxyPort, [
    'POST / HTTP/1.1',
    'Host: localhost:1',
    'Connection: close',
    'Transfer-Encoding: chunked',
    '',
    ...'3 one 3 two 0'.split(' '),
    '',
    '',
  ])

  expect(answer).toContain('"transfer-encoding":"chunked"')
  expect(answer).toContain('"body":"onetwo"')
})

test('behavior: a browser that goes away takes its request with it', async () => {
  let isOpen = false
  const { proxyOrigin } = await createProxiedApp((_, outgoing) => {
    isOpen = true
    outgoing.once('close', () => (isOpen = false))
    outgoing.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('data: 1\n\n')
  })
  const abort = new AbortController()
  await fetch(proxyOrigin, { signal: abort.signal })

  expect(isOpen).toBe(true)
  abort.abort()

  await expect.poll(() => isOpen).toBe(false)
})
