import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseHeadersFile } from '../../src/simulator/node/parseHeadersFile.ts'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import { checkHeaders } from './checkHeaders.ts'

const clean = `
/*
  Content-Security-Policy: default-src 'none'; script-src 'self' https://bitbucket.org; style-src 'self'; img-src 'self' data:; connect-src 'self' https://api.bitbucket.org https://api.bitbucket.io; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors https://bitbucket.org
  Referrer-Policy: no-referrer
  Strict-Transport-Security: max-age=31536000
  X-Content-Type-Options: nosniff
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: camera=()
  Cache-Control: no-cache, no-store

/assets/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`

const noInline = 'script-src must not allow inline code, eval, data: or *.'
const closedBase = "base-uri must be 'none' or 'self'."
const closedForms = "form-action must be 'none' or 'self'."
const framedByBitbucket = 'frame-ancestors must be https://bitbucket.org alone.'
const noReferrer = 'Referrer-Policy must be no-referrer: the URL has a JWT.'
const noSniff = 'X-Content-Type-Options must be nosniff, once.'
const noStore = 'The page needs Cache-Control: no-cache, no-store: its URL has a JWT.'
const oneYear = 'Strict-Transport-Security must last a year (31536000) or more.'
const ownFiles =
  'Cross-Origin-Resource-Policy must be same-origin: no other site has a use for the files.'
const noCors = 'Access-Control-Allow-Origin would let other sites read the app.'
const noInlineStyle =
  'style-src must not allow inline styles, data: or *: a style can read what is on the page.'
const namedImages = 'img-src must name its hosts.'
const noLongPage = 'The page must not be cached for ever.'

/** The breaches of the clean file with one text replaced. */
function check(text: string, replacement: string): string[] {
  expect(clean).toContain(text)
  return checkHeaders(parseHeadersFile(clean.replace(text, replacement)))
}

test('control: the clean file has no breach', () => {
  expect(checkHeaders(parseHeadersFile(clean))).toEqual([])
})

test('control: the file of the app has no breach', async () => {
  const text = await readFile(join(projectRoot, 'public/_headers'), 'utf8')
  expect(checkHeaders(parseHeadersFile(text))).toEqual([])
})

test.each([
  ["default-src 'none'", 'default-src https:', "default-src must be 'none' or 'self'."],
  ["script-src 'self'", "script-src 'unsafe-inline'", noInline],
  ["script-src 'self'", "script-src 'unsafe-eval'", noInline],
  ["script-src 'self'", 'script-src data:', noInline],
  ["script-src 'self'", 'script-src https:', noInline],
  ["script-src 'self'", 'script-src *', noInline],
  ["script-src 'self'", 'script-src https://*', noInline],
  ["script-src 'self'", "SCRIPT-SRC 'unsafe-inline'", noInline],
  ["'self' https://bitbucket.org;", "'self';", "script-src must allow Bitbucket's all.js."],
  ['https://api.bitbucket.org ', '', "connect-src must allow Bitbucket's API."],
  [' https://api.bitbucket.io', '', "connect-src must allow Bitbucket's API proxy."],
  ["object-src 'none'", "object-src 'self'", "object-src must be 'none'."],
  ["base-uri 'none'; ", '', closedBase],
  ["base-uri 'none'", "base-uri 'self' https://evil.example", closedBase],
  ["form-action 'none'; ", '', closedForms],
  ["form-action 'none'", 'form-action *', closedForms],
  ['; frame-ancestors https://bitbucket.org', '', framedByBitbucket],
  ['frame-ancestors https://bitbucket.org', 'frame-ancestors *', framedByBitbucket],
  [
    'frame-ancestors https://bitbucket.org',
    'frame-ancestors https://bitbucket.org https://evil.example',
    framedByBitbucket,
  ],
  [
    '/assets/*',
    '  X-Frame-Options: DENY\n/assets/*',
    'X-Frame-Options would keep Bitbucket from framing the app.',
  ],
  ['nosniff', 'none', noSniff],
  ['/assets/*', '  X-Content-Type-Options: nosniff\n/assets/*', noSniff],
  ['no-referrer', 'origin', noReferrer],
  ['  Referrer-Policy: no-referrer\n', '', noReferrer],
  ['no-cache, no-store', 'no-store', noStore],
  ['no-cache, no-store', 'no-cache', noStore],
  ['no-cache, no-store', 'no-cache, no-store, max-age=60', noLongPage],
  ['no-cache, no-store', 'no-cache, no-store, immutable', noLongPage],
  ['max-age=31536000\n', 'max-age=86400\n', oneYear],
  ['  Strict-Transport-Security: max-age=31536000\n', '', oneYear],
  ['Resource-Policy: same-origin', 'Resource-Policy: cross-origin', ownFiles],
  ['/assets/*\n', '/assets/*\n  ! Cross-Origin-Resource-Policy\n', ownFiles],
  ['/assets/*\n', '/assets/*\n  Access-Control-Allow-Origin: *\n', noCors],
  [
    '  Permissions-Policy: camera=()\n',
    '',
    'Permissions-Policy must deny what the app does not use.',
  ],
  [
    '  Permissions-Policy: camera=()\n',
    '  Permissions-Policy: camera=()\n  Cross-Origin-Embedder-Policy: require-corp\n',
    'Cross-Origin-Embedder-Policy would keep out all.js and the avatars.',
  ],
  [
    '  Permissions-Policy: camera=()\n',
    '  Permissions-Policy: camera=()\n  Set-Cookie: a=b\n',
    'The page must set no cookie: browsers keep none for a frame.',
  ],
  ["style-src 'self'", "style-src 'self' 'unsafe-inline'", noInlineStyle],
  ["img-src 'self'", 'img-src https:', namedImages],
  [
    '  ! Cache-Control\n',
    '',
    'Hashed files have the Cache-Control of the page too: take it away first.',
  ],
  [', immutable', '', 'Hashed files should be cached for ever.'],
])('behavior: reports "%s" made "%s"', (text, replacement, sentence) => {
  expect(check(text, replacement)).toEqual([sentence])
})

test('behavior: of a directive that stands twice, the first counts', () => {
  expect(check("default-src 'none';", "default-src 'none'; script-src *;")).toContain(noInline)
})

test('behavior: a policy of two rules is reported', () => {
  const second = "  Content-Security-Policy: default-src 'none'\n/assets/*"
  expect(check('/assets/*', second)).toContain(framedByBitbucket)
})

test('behavior: reports everything when there is nothing', () => {
  expect(checkHeaders([])).toContain('The page needs a Content-Security-Policy.')
})
