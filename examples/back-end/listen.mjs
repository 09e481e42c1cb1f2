import { createServer } from 'node:http'

/** Bytes. The largest body this app has to read is an installation. */
const longestBody = 100_000

/** Serve a function of a request at a port, with Node's own server. */
export function listen({ handle, port, host, onListening }) {
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error) => {
      console.error(error)
      outgoing.writeHead(500).end('Something went wrong.\n')
    })
  })
  server.listen(port, host, () => onListening(server.address().port))

  async function answer(incoming, outgoing) {
    const chunks = []
    let length = 0
    for await (const chunk of incoming) {
      length += chunk.length
      if (length > longestBody) return outgoing.writeHead(413).end('That is too long.\n')
      chunks.push(chunk)
    }
    const hasBody = !['GET', 'HEAD'].includes(incoming.method)
    const request = new Request(new URL(incoming.url, `http://${host}:${port}`), {
      method: incoming.method,
      headers: Object.entries(incoming.headersDistinct).flatMap(([name, values]) =>
        values.map((value) => [name, value]),
      ),
      ...(hasBody && { body: Buffer.concat(chunks) }),
    })
    const response = await handle(request)
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  }
}
