import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createAssetReader } from './createAssetReader.ts'
import { headersForPath } from './headersForPath.ts'
import { listenOnLoopback } from './listenOnLoopback.ts'
import { parseHeadersFile } from './parseHeadersFile.ts'
import { refuse } from './refuse.ts'
import { replaceBitbucketOrigins } from './replaceBitbucketOrigins.ts'
import type { RequestHandler } from './RequestHandler.ts'

export interface ServeBuiltAppParameters {
  /** The built app, with its `_headers` file. */
  directory: string
  /** 0 takes any free port. */
  port: number
  /** Stands in for Bitbucket's origins in HTML and headers. */
  simulatorOrigin: string
  /** The vendor's back end, which lives on the app's origin. Default: none. */
  vendor?: { handle: RequestHandler }
}

export interface BuiltAppServer {
  /** `http://localhost:PORT`; `http://127.0.0.1:PORT` reaches the same server as another site. */
  origin: string
  port: number
  close: () => Promise<void>
}

/**
 * Serve the production build as a static host would: files and the headers of `_headers`, no
 * fallback page. `_headers` is read once.
 * @throws {PortTakenError} when another program listens on the port
 * @throws {Error} when the directory holds no readable `_headers`
 */
export async function serveBuiltApp({
  directory,
  port,
  simulatorOrigin,
  vendor,
}: ServeBuiltAppParameters): Promise<BuiltAppServer> {
  const rules = parseHeadersFile(await readFile(join(directory, '_headers'), 'utf8'))
  // The static hosts that know `_headers` keep it to themselves.
  const readAsset = createAssetReader(directory, ['_headers'])
  const listener = await listenOnLoopback({ port })
  listener.serve(handle)
  return {
    origin: `http://localhost:${listener.port}`,
    port: listener.port,
    close: () => listener.close(),
  }

  async function handle(request: Request): Promise<Response> {
    return (await vendor?.handle(request)) ?? serveFile(request)
  }

  async function serveFile(request: Request): Promise<Response> {
    if (!['GET', 'HEAD'].includes(request.method)) return refuse(405, 'Use GET or HEAD.')
    const { pathname } = new URL(request.url)
    const headers = new Headers()
    for (const [name, value] of headersForPath(rules, pathname)) {
      headers.set(name, replaceBitbucketOrigins(value, simulatorOrigin))
    }
    const asset = await readAsset(toFile(pathname))
    if (!asset) return new Response('Not found.\n', { status: 404, headers })
    headers.set('Content-Type', asset.contentType)
    const isHtml = asset.contentType.startsWith('text/html')
    const body = isHtml
      ? replaceBitbucketOrigins(new TextDecoder().decode(asset.body), simulatorOrigin)
      : asset.body
    return new Response(body, { headers })
  }
}

function toFile(pathname: string): string {
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname
}
