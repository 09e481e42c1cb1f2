import { createServer, type RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { startAppProxy } from '../app-proxy/startAppProxy.ts'
import { closePort, openPort } from '../openPort.ts'

export const testSimulator = 'http://localhost:7990'

/** An app's own server with the proxy in front of it, for one test. */
export async function createProxiedApp(answer: RequestListener, path = '') {
  const server = createServer(answer)
  const port = await openPort(server, 0)
  onTestFinished(() => closePort(server))
  const appOrigin = `http://localhost:${port}`
  const appUrl = appOrigin + path
  const proxy = await startAppProxy({ port: 0, appUrl, simulatorOrigin: testSimulator })
  onTestFinished(proxy.close)
  const proxyUrl = new URL(proxy.baseUrl)
  return {
    server,
    appOrigin,
    proxy,
    proxyOrigin: proxyUrl.origin,
    proxyPort: Number(proxyUrl.port),
  }
}

/** Answers with a body and headers. */
export function answerWith(
  body: string | Buffer,
  headers: Record<string, string | string[]>,
): RequestListener {
  return (_, outgoing) => void outgoing.writeHead(200, headers).end(body)
}

/** Answers with what it was asked, as JSON. */
export const echo: RequestListener = (incoming, outgoing) => {
  const { method, url, headers } = incoming
  outgoing.writeHead(201, 'Made', { 'Content-Type': 'application/json' })
  void text(incoming).then((body) => outgoing.end(JSON.stringify({ method, url, headers, body })))
}
