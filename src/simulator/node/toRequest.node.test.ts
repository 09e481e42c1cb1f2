import { expect, test } from 'vitest'
import { exchange } from './testing/exchange.ts'
import { listen } from './testing/listen.ts'
import { bodyLimitBytes } from './toRequest.ts'

/** A server that tells what arrived. */
function listenAndTell() {
  return listen(async (request) => {
    const { method, url, headers } = request
    const length = (await request.arrayBuffer()).byteLength
    return Response.json({ method, url, accept: headers.get('accept'), length })
  })
}

/** Status and body of a request without a body. */
async function ask(port: number, head: readonly string[]): Promise<string> {
  const answer = await exchange(port, [...head, 'Connection: close', '', ''])
  const [status = '', ...others] = answer.split('\r\n')
  return `${status.slice('HTTP/1.1 '.length)}: ${others.at(-1)?.trim() ?? ''}`
}

test('default', async () => {
  const { origin } = await listenAndTell()
  const response = await fetch(`${origin}/a%20b?c=d`, {
    method: 'PUT',
    body: 'text',
    headers: { Accept: 'text/x' },
  })
  expect(await response.json()).toEqual({
    method: 'PUT',
    url: `${origin}/a%20b?c=d`,
    accept: 'text/x',
    length: 4,
  })
})

test('behavior: the host is the one that was asked for', async () => {
  const { port } = await listenAndTell()
  expect(await ask(port, ['GET // HTTP/1.1', 'Host: evil.example:1'])).toBe(
    '200 OK: {"method":"GET","url":"http://evil.example:1//","accept":null,"length":0}',
  )
})

test('behavior: a header that comes twice is joined', async () => {
  const { port } = await listenAndTell()
  expect(await ask(port, ['GET / HTTP/1.1', 'Host: a', 'Accept: b', 'Accept: c'])).toContain(
    '"accept":"b, c"',
  )
})

test.each(['', 'a/b', 'a@b', 'a b', 'a?b', 'a#b', 'a:b', '[a]:b', ':80'])(
  'behavior: refuses the Host "%s"',
  async (host) => {
    const { port } = await listenAndTell()
    expect(await ask(port, ['GET / HTTP/1.1', `Host: ${host}`])).toBe(
      '400 Bad Request: The Host header is missing or malformed.',
    )
  },
)

test.each(['a:65536', '1.2.3.4.5', '[::::]'])(
  'behavior: refuses the Host "%s", which looks like one',
  async (host) => {
    const { port } = await listenAndTell()
    expect(await ask(port, ['GET / HTTP/1.1', `Host: ${host}`])).toBe(
      '400 Bad Request: The Host header names no host.',
    )
  },
)

test('behavior: refuses a request of old without a Host', async () => {
  const { port } = await listenAndTell()
  expect(await ask(port, ['GET / HTTP/1.0'])).toBe(
    '400 Bad Request: The Host header is missing or malformed.',
  )
})

test.each(['http://evil.example/', '*'])('behavior: refuses the target %s', async (target) => {
  const { port } = await listenAndTell()
  expect(await ask(port, [`OPTIONS ${target} HTTP/1.1`, 'Host: a'])).toBe(
    '400 Bad Request: The request target must be a path.',
  )
})

test('behavior: refuses TRACE', async () => {
  const { port } = await listenAndTell()
  expect(await ask(port, ['TRACE / HTTP/1.1', 'Host: a'])).toBe(
    '405 Method Not Allowed: This method is not allowed.',
  )
})

test('behavior: a body up to the limit passes', async () => {
  const { origin } = await listenAndTell()
  const body = new Uint8Array(bodyLimitBytes)
  const response = await fetch(origin, { method: 'POST', body })
  expect(await response.json()).toMatchObject({ length: 1_048_576 })
})

test('behavior: refuses a longer body', async () => {
  const { origin } = await listenAndTell()
  const body = new Uint8Array(bodyLimitBytes + 1)
  const response = await fetch(origin, { method: 'POST', body })
  expect([response.status, await response.text()]).toEqual([
    413,
    'The request body is larger than 1 MB.\n',
  ])
})

test('behavior: a recording may be longer', async () => {
  const { origin } = await listenAndTell()
  const body = new Uint8Array(bodyLimitBytes + 1)
  const send = (path: string) => fetch(origin + path, { method: 'POST', body })
  expect((await send('/__simulator/replay?missing=pass')).status).toBe(200)
  expect((await send('/__simulator/replays')).status).toBe(413)
})
