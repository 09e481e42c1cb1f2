import { IncomingMessage, ServerResponse, type RequestListener } from 'node:http'
import { Socket } from 'node:net'
import type { SendToServer } from './TokenServer.ts'

/** Takes what is written, and sends it nowhere. */
class Sink extends Socket {
  text = ''

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }

  override _writev(chunks: { chunk: Buffer; encoding: string }[], done: () => void): void {
    for (const { chunk } of chunks) this.text += chunk.toString()
    done()
  }
}

/** Calls a listener of Node's HTTP server without a port. */
export function createListenerSend(listener: RequestListener): SendToServer {
  return ({ method, path, headers, body = '' }) =>
    new Promise((resolve) => {
      const sink = new Sink()
      const incoming = new IncomingMessage(sink)
      const length = { 'content-length': String(Buffer.byteLength(body)) }
      Object.assign(incoming, { method, url: path, httpVersionMajor: 1, httpVersionMinor: 1 })
      const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
      Object.assign(incoming.headers, Object.fromEntries(own), method === 'POST' && length)
      const outgoing = new ServerResponse(incoming)
      outgoing.assignSocket(sink)
      outgoing.once('finish', () => {
        const [head = '', text = ''] = sink.text.split('\r\n\r\n', 2)
        resolve({ status: Number(head.split(' ')[1]), text })
      })
      // Else Node takes its end for a client that has gone.
      incoming.complete = true
      if (body !== '') incoming.push(body)
      incoming.push(null)
      listener(incoming, outgoing)
    })
}
