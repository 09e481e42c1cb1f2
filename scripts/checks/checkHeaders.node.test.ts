import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseHeadersFile } from '../../src/simulator/node/parseHeadersFile.ts'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import { checkHeaders } from './checkHeaders.ts'

const clean = `
/*
  Content-Security-Policy: default-src 'none'; script-src 'self' https://bitbucket.org; connect-src 'self' https://api.bitbucket.org https://api.bitbucket.io; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors https://bitbucket.org
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Cache-Control: no-store

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
  ['no-store', 'immutable', noLongPage],
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
