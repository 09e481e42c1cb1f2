import { headersForPath } from '../../src/simulator/node/headersForPath.ts'
import type { HeaderRule } from '../../src/simulator/node/parseHeadersFile.ts'

/** One sentence for each header that the app's page or its hashed files lack or should not have. */
export function checkHeaders(rules: HeaderRule[]): string[] {
  const page = headersForPath(rules, '/')
  const asset = headersForPath(rules, '/assets/main-abcd1234.js')
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
    [!/immutable/.test(page.get('Cache-Control') ?? ''), 'The page must not be cached for ever.'],
    [/immutable/.test(asset.get('Cache-Control') ?? ''), 'Hashed files should be cached for ever.'],
  ]
  return demands.filter(([isMet]) => !isMet).map(([, demand]) => demand)
}

function parsePolicy(text: string): Map<string, string[]> {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/))
  return new Map(
    directives
      .flatMap(([name, ...values]) => (name ? [[name.toLowerCase(), values] as const] : []))
      // Of a directive that stands twice, browsers take the first, and a Map the last.
      .toReversed(),
  )
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
