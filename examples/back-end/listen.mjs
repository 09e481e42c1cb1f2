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
  return server

  async function answer(incoming, outgoing) {
    const body = await readBody(incoming)
    if (!body) return outgoing.writeHead(413, { Connection: 'close' }).end('That is too long.\n')
    const request = toRequest(incoming, body)
    // Nothing is logged: the address may hold a JWT.
    if (!request) return outgoing.writeHead(400).end('That is no request for this app.\n')
    const response = await handle(request)
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  }

  function toRequest({ headersDistinct, method, url }, body) {
    const headers = Object.entries(headersDistinct).flatMap(([name, values]) =>
      values.map((value) => [name, value]),
    )
    try {
      return new Request(new URL(url, `http://${host}`), {
        method,
        headers,
        ...(!['GET', 'HEAD'].includes(method) && { body }),
      })
    } catch {
      // A method or an address that no page has.
      return undefined
    }
  }
}

/** All of it, or nothing when it is too long. */
async function readBody(incoming) {
  const chunks = []
  let length = 0
  for await (const chunk of incoming) {
    length += chunk.length
    if (length > longestBody) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
