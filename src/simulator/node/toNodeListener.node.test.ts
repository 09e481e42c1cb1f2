import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { RequestHandler } from './RequestHandler.ts'
import { listen } from './testing/listen.ts'
import { toNodeListener } from './toNodeListener.ts'

test('default', async () => {
  const headers = new Headers([
    ['X-One', 'a'],
    ['Set-Cookie', 'b=c'],
    ['Set-Cookie', 'd=e'],
  ])
  const { origin } = await listen(async () => new Response('text', { status: 201, headers }))
  const response = await fetch(origin)
  expect([response.status, await response.text()]).toEqual([201, 'text'])
  expect(response.headers.get('X-One')).toBe('a')
  expect(response.headers.getSetCookie()).toEqual(['b=c', 'd=e'])
})

test('behavior: bytes stay bytes', async () => {
  const bytes = Uint8Array.from([0, 128, 255])
  const { origin } = await listen(async () => new Response(bytes))
  expect(await (await fetch(origin)).bytes()).toEqual(bytes)
})

test('behavior: an answer without a body', async () => {
  const { origin } = await listen(async () => new Response(null, { status: 204 }))
  const response = await fetch(origin)
  expect([response.status, await response.text()]).toEqual([204, ''])
})

test('behavior: a stream of events is sent as it comes, and ends with the client', async () => {
  let send = (_text: string) => {}
  const cancelled = vi.fn<() => void>()
  const events = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      send = (text) => controller.enqueue(new TextEncoder().encode(text))
    },
    cancel: cancelled,
  })
  const headers = { 'Content-Type': 'text/event-stream' }
  const { origin } = await listen(async () => new Response(events, { headers }))
  const client = new AbortController()
  const response = await fetch(origin, { signal: client.signal })
  const reader = response.body?.getReader()
  send('data: 1\n\n')
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: 1\n\n')
  client.abort()
  await vi.waitFor(() => expect(cancelled).toHaveBeenCalledOnce())
})

test('behavior: a connection to be dropped ends without an answer', async () => {
  const { origin } = await listen(async () => Response.error())
  await expect(fetch(origin)).rejects.toThrow('fetch failed')
})

test("behavior: what is not the handler's is a 404", async () => {
  const { origin } = await listen(async () => undefined)
  const response = await fetch(origin)
  expect([response.status, await response.text()]).toEqual([404, 'Not found.\n'])
})

test('parameters: next', async () => {
  const listener = toNodeListener(async () => undefined)
  const server = createServer((incoming, outgoing) =>
    listener(incoming, outgoing, () => outgoing.end('of the next')),
  ).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('of the next')
})

test('behavior: a handler that throws is a 500 without details, and tells the console', async () => {
  const report = vi.spyOn(console, 'error').mockReturnValue()
  const error = new Error('secret detail')
  const { origin } = await listen(() => Promise.reject(error))
  const response = await fetch(`${origin}/page?token=secret`, { method: 'DELETE' })
  expect([response.status, await response.text()]).toEqual([
    500,
    'The simulator failed. Its console says why.\n',
  ])
  expect(report.mock.calls).toEqual([['DELETE /page failed:', error]])
})

test('behavior: the handler learns that the client has gone', async () => {
  const handle = vi.fn<RequestHandler>(() => new Promise(() => undefined))
  const { port } = await listen(handle)
  const socket = connect(port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  await vi.waitFor(() => expect(handle).toHaveBeenCalled())
  socket.destroy()
  await vi.waitFor(() => expect(handle.mock.calls[0]?.[0].signal.aborted).toBe(true))
})

test('behavior: a client that goes away in its body is nothing to report', async () => {
  const report = vi.spyOn(console, 'error').mockReturnValue()
  const handle = vi.fn<RequestHandler>(async () => new Response('still here'))
  const { port, origin } = await listen(handle)
  const socket = connect(port, '127.0.0.1')
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf')
  socket.end().resume()
  await once(socket, 'close')
  expect(await (await fetch(origin)).text()).toBe('still here')
  expect(handle).toHaveBeenCalledTimes(1)
  expect(report).not.toHaveBeenCalled()
})
