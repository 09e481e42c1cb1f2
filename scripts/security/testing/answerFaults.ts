import { answers } from './plantFault.ts'
import type { PlantedFault } from './securityFaults.ts'

const storeRule = 'Cache-Control with no-cache and no-store'
const referrerRule = 'Referrer-Policy that gives the address to nobody'
const stableRule = 'Strict-Transport-Security of a year or more'
const cookieRule = 'cookies are Secure, HttpOnly and SameSite=None'
const corsRule = 'no other site may read an answer (CORS)'
const pageRule = 'headers of pages and hashed files'
const descriptorRule = 'descriptor: scopes listed, names its own, addresses below baseUrl'

/** An app whose answers to all calls have one header else. */
function header(name: string, value: string | null, ...caughtBy: string[]): PlantedFault {
  const plant = answers((response, { pathname }) => {
    if (pathname.startsWith('/assets/')) return response
    if (value === null) response.headers.delete(name)
    else response.headers.set(name, value)
    return response
  })
  return { title: `${name}: ${value}`, plant, caughtBy }
}

/** An app that answers a text of its own at a path. */
function text(path: string, body: string, type: string, ...caughtBy: string[]): PlantedFault {
  const plant = answers(({ headers, status }, { pathname }) => {
    if (pathname !== path) return new Response(null, { headers, status })
    return new Response(body, { headers: { ...Object.fromEntries(headers), 'Content-Type': type } })
  })
  return { title: `${path} says ${body.slice(0, 30)}`, plant: keepOthers(plant, path), caughtBy }
}

function keepOthers(plant: PlantedFault['plant'], path: string): PlantedFault['plant'] {
  return (handle) => {
    const planted = plant(handle)
    return (request) =>
      new URL(request.url).pathname === path ? planted(request) : handle(request)
  }
}

/** Answers that are not what they should be. */
export const answerFaults: PlantedFault[] = [
  header('Cache-Control', 'no-store', storeRule, pageRule),
  header('Cache-Control', 'no-cache', storeRule, pageRule),
  header('Cache-Control', null, storeRule, pageRule),
  header('Referrer-Policy', null, referrerRule, pageRule),
  header('Referrer-Policy', 'unsafe-url', referrerRule, pageRule),
  header('Strict-Transport-Security', 'max-age=86400', stableRule, pageRule),
  header('Strict-Transport-Security', null, stableRule, pageRule),
  header('Set-Cookie', 'session=1; HttpOnly; SameSite=None', cookieRule, pageRule),
  header('Set-Cookie', 'session=1; Secure; SameSite=None', cookieRule, pageRule),
  header('Set-Cookie', 'session=1; Secure; HttpOnly', cookieRule, pageRule),
  header('Access-Control-Allow-Origin', '*', corsRule, pageRule),
  header('Content-Security-Policy', null, pageRule),
  header('X-Frame-Options', 'DENY', pageRule),
  text('/_headers', '/*', 'text/plain', 'files of the server are not served'),
  text('/.env', 'A=1', 'text/plain', 'files of the server are not served'),
  text(
    '/assets/main-1234abcd.js',
    'const sharedSecret = "0123456789abcdef"',
    'text/javascript',
    'no secret in pages and their files',
  ),
  {
    title: 'a page with a password field',
    plant: answers((response, { pathname, search }) =>
      pathname === '/' && search !== '' && response.ok
        ? new Response('<input type="password">', { headers: response.headers })
        : response,
    ),
    caughtBy: ['asks for no password'],
  },
  {
    title: 'a refusal that repeats the call',
    plant: answers((response, { searchParams }) =>
      response.status === 401
        ? new Response(searchParams.get('jwt'), {
            status: 401,
            headers: { ...Object.fromEntries(response.headers), 'Content-Type': 'text/html' },
          })
        : response,
    ),
    caughtBy: ['a refusal repeats no markup of its caller'],
  },
  {
    title: 'an app that takes installations of others',
    plant: (handle) => async (request) => {
      const body = request.method === 'POST' ? await request.clone().text() : ''
      return body.includes('another-app') ? new Response(null, { status: 204 }) : handle(request)
    },
    caughtBy: ['refuses an installation of another app'],
  },
  {
    title: 'an app that can be installed once only',
    plant: (handle) => async (request) =>
      request.method === 'POST' && request.headers.has('Authorization')
        ? new Response(null, { status: 401 })
        : handle(request),
    caughtBy: ['takes a second installation that the secret before signed'],
  },
  {
    title: 'a descriptor that asks for everything',
    plant: (handle) => async (request) => {
      const response = await handle(request)
      if (!request.url.endsWith('/atlassian-connect.json')) return response
      const { scopes: _, ...others } = await response.json()
      return Response.json(others)
    },
    caughtBy: [descriptorRule],
  },
]
