import type { IncomingMessage } from 'node:http'
import { refuse } from './refuse.ts'

/** Longest request body in bytes (1 MB). */
export const bodyLimitBytes = 1_048_576
/** Longest recording in bytes (32 MB): the simulator writes such files itself, and takes them back. */
export const recordingLimitBytes = 33_554_432
/** Longest push in bytes (32 MB). */
export const pushLimitBytes = 33_554_432
const pushPath = /^\/[^/?]+\/[^/?]+\/git-(?:receive|upload)-pack$/
const recordingPath = /^\/__simulator\/replay(?:\?|$)/

// A Host that holds more than a name and a port could move the path or the origin of the URL.
const hostPattern = /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i
// `new Request` throws for these.
const forbiddenMethods = new Set(['CONNECT', 'TRACE', 'TRACK'])

/**
 * Read Node's request into a `Request`.
 * Answers a `Response` instead when the request is refused before a handler sees it: 400 for a bad
 * host, path or header, 405 for a method that `Request` cannot carry, 413 for a body over 1 MB, or a
 * recording or a push over 32.
 * @throws when the client goes away before its body is complete
 */
export async function toRequest(
  incoming: IncomingMessage,
  signal: AbortSignal,
): Promise<Request | Response> {
  const { method = 'GET', url = '/', rawHeaders } = incoming
  const host = incoming.headers.host ?? ''
  if (forbiddenMethods.has(method)) return refuse(405, 'This method is not allowed.')
  if (!hostPattern.test(host)) return refuse(400, 'The Host header is missing or malformed.')
  // Absolute addresses and `*` are for proxies, not for an origin server.
  if (!url.startsWith('/')) return refuse(400, 'The request target must be a path.')
  // Such as a port above 65535, or an address of five numbers.
  if (!URL.canParse(`http://${host}${url}`)) return refuse(400, 'The Host header names no host.')

  const headers = new Headers()
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '')
  }
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const limitBytes = toLimit(url)
  const body = hasBody ? await readBody(incoming, limitBytes) : null
  if (body === undefined) {
    return refuse(413, `The request body is larger than ${limitBytes / 1_048_576} MB.`)
  }
  return new Request(`http://${host}${url}`, { method, headers, body, signal })
}

function toLimit(url: string): number {
  if (recordingPath.test(url)) return recordingLimitBytes
  return pushPath.test(url) ? pushLimitBytes : bodyLimitBytes
}

/** The whole body, or `undefined` when it is larger than the limit. */
async function readBody(
  incoming: IncomingMessage,
  limitBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  // Leaving the loop must not destroy the socket: the 413 still has to go out.
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > limitBytes) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
