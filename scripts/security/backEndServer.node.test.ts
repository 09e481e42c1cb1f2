import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test, vi } from 'vitest'
import { listen } from '../../examples/back-end/listen.mjs'

/** What the example's server answers to bytes, as a whole text. */
async function send(bytes: string, handle: (request: Request) => Promise<Response>) {
  const port = await new Promise<number>((onListening) => {
    const server = listen({ handle, port: 0, host: '127.0.0.1', onListening })
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
  })
  const socket = connect(port, '127.0.0.1')
  socket.end(bytes)
  return text(socket)
}

const head = 'Host: app\r\nConnection: close\r\n'
const echo = async (request: Request) =>
  new Response(`${request.method} ${request.url} ${await request.text()}`, {
    status: 201,
    headers: { 'X-Own': request.headers.get('X-Own') ?? '' },
  })

test('default: a request gets through whole, and so does the answer', async () => {
  const answer = await send(
    `POST /vendor/installed?a=1 HTTP/1.1\r\n${head}X-Own: yes\r\nContent-Length: 2\r\n\r\nhi`,
    echo,
  )
  expect(answer).toMatch(/^HTTP\/1\.1 201 Created\r\n/)
  expect(answer).toContain('\r\nx-own: yes\r\n')
  expect(answer).toMatch(/POST http:\/\/127\.0\.0\.1\/vendor\/installed\?a=1 hi/)
})

test.each([
  ['a method that no page has', `TRACE / HTTP/1.1\r\n${head}\r\n`, '400 Bad Request'],
  ['a broken address', `GET http://[ HTTP/1.1\r\n${head}\r\n`, '400 Bad Request'],
  [
    'a body without an end',
    `POST / HTTP/1.1\r\n${head}Content-Length: 100001\r\n\r\n${'x'.repeat(100_001)}`,
    '413 Payload Too Large',
  ],
])('behavior: %s is refused without a word in the log', async (_, bytes, status) => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  expect(await send(bytes, echo)).toMatch(new RegExp(`^HTTP/1\\.1 ${status}\r\n`))
  expect(log).not.toHaveBeenCalled()
})

test('behavior: what breaks inside is logged, and not told', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const answer = await send(`GET / HTTP/1.1\r\n${head}\r\n`, () =>
    Promise.reject(new Error('the secret path')),
  )
  expect(answer).toMatch(/^HTTP\/1\.1 500 /)
  expect(answer).not.toContain('secret')
  expect(log).toHaveBeenCalledOnce()
})
