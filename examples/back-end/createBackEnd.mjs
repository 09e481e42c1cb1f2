import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openFiles } from './openFiles.mjs'
import { readHeaders } from './readHeaders.mjs'
import { verifyJwt } from './verifyJwt.mjs'

/**
 * Everything behind the app's address, as a function of a request: the descriptor, the installations, the
 * page and its files, and what `AP.proxyRequest` reaches. `now` is in milliseconds.
 */
export function createBackEnd({ folder, baseUrl, installations, judge, now = Date.now }) {
  const files = openFiles(folder)
  const headersFor = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
  const descriptor = { ...JSON.parse(files.get('/atlassian-connect.json').body), baseUrl }
  const verify = (request) => verifyJwt(request, { findSecret: installations.findSecret, now })

  const routes = {
    'GET /atlassian-connect.json': () => toJson(200, descriptor),
    'POST /vendor/installed': install,
    // Each installation is a customer of its own: what is answered may depend on its key only.
    'GET /vendor/policy': onlyIfSigned((clientKey, { searchParams }) => {
      const pullRequest = searchParams.get('pullrequest')
      return /^\d{1,9}$/.test(pullRequest ?? '')
        ? toJson(200, judge({ clientKey, pullRequest: Number(pullRequest) }))
        : toJson(400, { error: 'Name a pull request.' })
    }),
    'GET /vendor/status': onlyIfSigned(() => toJson(200, { status: 'ready' })),
    'GET /': onlyIfSigned(() => toFile(files.get('/index.html'))),
    'GET /index.html': onlyIfSigned(() => toFile(files.get('/index.html'))),
  }

  return async function handle(request) {
    const { pathname } = new URL(request.url)
    const route = routes[`${request.method} ${pathname}`]
    const isRead = ['GET', 'HEAD'].includes(request.method)
    const file = isRead ? files.get(pathname) : undefined
    const response = route
      ? await route(request)
      : file
        ? toFile(file)
        : toText(404, 'There is nothing here.')
    // A refusal of a hashed file is not to be kept for a year.
    for (const [name, value] of headersFor(response.ok ? pathname : '/')) {
      response.headers.set(name, value)
    }
    return response
  }

  function onlyIfSigned(answer) {
    return (request) => {
      const { clientKey, problem } = verify(request)
      if (problem) return toText(401, problem)
      return answer(clientKey, new URL(request.url))
    }
  }

  /**
   * Only the very first call of an installation comes without a JWT: there is no secret yet. From then on
   * the secret that was given last must have signed it, or anybody could replace it.
   */
  async function install(request) {
    const { key, clientKey, sharedSecret } = (await request.json().catch(() => undefined)) ?? {}
    const isText = [clientKey, sharedSecret].every((text) => typeof text === 'string')
    if (key !== descriptor.key || !isText || clientKey === '' || sharedSecret.length < 32) {
      return toJson(400, { error: 'This is no installation of this app.' })
    }
    if (installations.findSecret(clientKey) !== undefined) {
      const signed = verify(request)
      if (signed.problem) return toJson(401, { error: signed.problem })
      if (signed.clientKey !== clientKey) {
        return toJson(401, { error: 'The JWT is of another installation.' })
      }
    }
    await installations.putSecret(clientKey, sharedSecret)
    return new Response(null, { status: 204 })
  }
}

function toFile({ body, contentType }) {
  return new Response(body, { headers: { 'Content-Type': contentType } })
}

function toJson(status, body) {
  return Response.json(body, { status })
}

function toText(status, text) {
  return new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
