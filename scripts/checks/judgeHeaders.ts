import { parsePolicy } from './parsePolicy.ts'

export interface HeadersOfApp {
  /** Of the page that Bitbucket frames. */
  page: Headers
  /** Of a file whose name has a hash. */
  asset: Headers
}

/** One sentence for each header that the app's page or its hashed files lack or should not have. */
export function judgeHeaders({ page, asset }: HeadersOfApp): string[] {
  const policy = parsePolicy(page.get('Content-Security-Policy') ?? '')
  const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? []
  const has = (name: string, source: string) => sources(name).includes(source)
  const demands: [isMet: boolean, demand: string][] = [
    [policy.size > 0, 'The page needs a Content-Security-Policy.'],
    [
      has('default-src', "'none'") || has('default-src', "'self'"),
      "default-src must be 'none' or 'self'.",
    ],
    [
      !sources('script-src').some(isUnsafe),
      'script-src must not allow inline code, eval, data: or *.',
    ],
    [
      !sources('style-src').some(isUnsafe),
      'style-src must not allow inline styles, data: or *: a style can read what is on the page.',
    ],
    [
      !sources('img-src').some((source) => ['*', 'http:', 'https:'].includes(source)),
      'img-src must name its hosts.',
    ],
    [has('script-src', 'https://bitbucket.org'), "script-src must allow Bitbucket's all.js."],
    [has('connect-src', 'https://api.bitbucket.org'), "connect-src must allow Bitbucket's API."],
    [
      has('connect-src', 'https://api.bitbucket.io'),
      "connect-src must allow Bitbucket's API proxy.",
    ],
    [has('object-src', "'none'"), "object-src must be 'none'."],
    [isClosed(policy.get('base-uri')), "base-uri must be 'none' or 'self'."],
    [isClosed(policy.get('form-action')), "form-action must be 'none' or 'self'."],
    [
      isBitbucketOnly(policy.get('frame-ancestors')),
      'frame-ancestors must be https://bitbucket.org alone.',
    ],
    [!page.has('X-Frame-Options'), 'X-Frame-Options would keep Bitbucket from framing the app.'],
    [
      page.get('X-Content-Type-Options') === 'nosniff',
      'X-Content-Type-Options must be nosniff, once.',
    ],
    [
      page.get('Referrer-Policy') === 'no-referrer',
      'Referrer-Policy must be no-referrer: the URL has a JWT.',
    ],
    [
      hasDirectives(page, ['no-cache', 'no-store']),
      'The page needs Cache-Control: no-cache, no-store: its URL has a JWT.',
    ],
    [
      !hasDirectives(page, ['immutable']) && !/\bmax-age=[1-9]/.test(cacheControl(page)),
      'The page must not be cached for ever.',
    ],
    [hasDirectives(asset, ['immutable']), 'Hashed files should be cached for ever.'],
    [
      !hasDirectives(asset, ['no-store']),
      'Hashed files have the Cache-Control of the page too: take it away first.',
    ],
    [
      readMaxAge(page) >= yearSeconds,
      'Strict-Transport-Security must last a year (31536000) or more.',
    ],
    [
      [page, asset].every((one) => one.get('Cross-Origin-Resource-Policy') === 'same-origin'),
      'Cross-Origin-Resource-Policy must be same-origin: no other site has a use for the files.',
    ],
    [
      !page.has('Cross-Origin-Embedder-Policy'),
      'Cross-Origin-Embedder-Policy would keep out all.js and the avatars.',
    ],
    [
      [page, asset].every((one) => !one.has('Access-Control-Allow-Origin')),
      'Access-Control-Allow-Origin would let other sites read the app.',
    ],
    [page.has('Permissions-Policy'), 'Permissions-Policy must deny what the app does not use.'],
    [!page.has('Set-Cookie'), 'The page must set no cookie: browsers keep none for a frame.'],
  ]
  return demands.filter(([isMet]) => !isMet).map(([, demand]) => demand)
}

const yearSeconds = 31_536_000

function readMaxAge(headers: Headers): number {
  const value = headers.get('Strict-Transport-Security') ?? ''
  return Number(/\bmax-age="?(\d+)/i.exec(value)?.[1] ?? 0)
}

function cacheControl(headers: Headers): string {
  return (headers.get('Cache-Control') ?? '').toLowerCase()
}

function hasDirectives(headers: Headers, directives: readonly string[]): boolean {
  const given = cacheControl(headers)
    .split(',')
    .map((directive) => directive.trim())
  return directives.every((directive) => given.includes(directive))
}

function isUnsafe(source: string): boolean {
  const unsafe = ["'unsafe-inline'", "'unsafe-eval'", 'data:', 'blob:', 'http:', 'https:']
  return unsafe.includes(source) || source.includes('*')
}

function isClosed(sources: string[] | undefined): boolean {
  return sources?.length === 1 && ["'none'", "'self'"].includes(sources[0] ?? '')
}

function isBitbucketOnly(sources: string[] | undefined): boolean {
  return sources?.length === 1 && sources[0] === 'https://bitbucket.org'
}
