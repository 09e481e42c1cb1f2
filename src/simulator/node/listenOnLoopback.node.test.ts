import { expect, onTestFinished, test } from 'vitest'
import { findFreePort } from './findFreePort.ts'
import { listenOnLoopback } from './listenOnLoopback.ts'
import { PortTakenError } from './PortTakenError.ts'

test('default', async () => {
  const listener = await listenOnLoopback({ port: 0 })
  onTestFinished(() => listener.close())
  listener.serve(async (request) => new Response(request.url))
  const response = await fetch(`http://localhost:${listener.port}/page`)
  expect(await response.text()).toBe(`http://localhost:${listener.port}/page`)
})

test('parameters: port', async () => {
  const port = await findFreePort()
  const listener = await listenOnLoopback({ port })
  onTestFinished(() => listener.close())
  expect(listener.port).toBe(port)
})

test('behavior: a taken port', async () => {
  const { port, close } = await listenOnLoopback({ port: 0 })
  onTestFinished(close)
  await expect(listenOnLoopback({ port })).rejects.toThrow(
    new PortTakenError(port, { cause: expect.any(Error) }),
  )
})

test('behavior: a taken port is named', () => {
  expect(new PortTakenError(7990).message).toBe('Port 7990 is taken by another program.')
})

test('behavior: an address that is not of this machine', async () => {
  await expect(listenOnLoopback({ port: 0, host: '192.0.2.1' })).rejects.toThrow('EADDRNOTAVAIL')
})

test('behavior: close ends open connections, frees the port and may be called again', async () => {
  const { port, serve, close } = await listenOnLoopback({ port: 0 })
  serve(() => new Promise(() => undefined))
  const failure = fetch(`http://127.0.0.1:${port}`).catch(String)
  await close()
  await close()
  expect(await failure).toBe('TypeError: fetch failed')
  const next = await listenOnLoopback({ port })
  await next.close()
  expect(next.port).toBe(port)
})
