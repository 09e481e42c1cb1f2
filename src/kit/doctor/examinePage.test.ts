import { expect, test } from 'vitest'
import { examinePage } from './examinePage.ts'

const script = '<script src="https://bitbucket.org/atlassian-connect/all.js"></script>'
const good = {
  'content-security-policy':
    "script-src 'self' https://bitbucket.org; frame-ancestors https://bitbucket.org",
  'referrer-policy': 'no-referrer',
}

function examine(headers: Record<string, string>, text = script, status = 200) {
  const url = 'https://app.example/panel?x=1'
  return examinePage({ url, status, headers: new Headers(headers), text }).filter(
    ({ level }) => level !== 'ok',
  )
}

test('default: a page that Bitbucket can frame', () => {
  expect(examine(good)).toEqual([])
})

test.each<[string, Record<string, string>, string, string]>([
  [
    'X-Frame-Options',
    { ...good, 'x-frame-options': 'DENY' },
    'warning',
    '/panel sends X-Frame-Options: DENY',
  ],
  [
    'X-Frame-Options alone',
    { 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY' },
    'error',
    '/panel sends X-Frame-Options: DENY',
  ],
  [
    'frames elsewhere',
    { ...good, 'content-security-policy': "frame-ancestors 'self'" },
    'error',
    "/panel allows frames in 'self'",
  ],
  [
    'frames anywhere',
    { 'referrer-policy': 'no-referrer' },
    'warning',
    '/panel may be framed by any site',
  ],
  [
    'no Referrer-Policy',
    { 'content-security-policy': 'frame-ancestors https://bitbucket.org' },
    'warning',
    '/panel has no Referrer-Policy',
  ],
  [
    'a policy against the script',
    {
      ...good,
      'content-security-policy': "default-src 'self'; frame-ancestors https://bitbucket.org",
    },
    'error',
    'The Content-Security-Policy of /panel',
  ],
])('behavior: %s', (_, headers, level, text) => {
  const findings = examine(headers)
  expect(findings).toContainEqual(
    expect.objectContaining({
      level,
      text: expect.stringContaining(text),
      mend: expect.any(String),
    }),
  )
})

test('behavior: a page without the script has no AP', () => {
  expect(examine(good, '<p>Hello</p>')).toEqual([
    expect.objectContaining({ check: 'script', level: 'error' }),
  ])
})

test.each([
  [404, 1],
  [500, 1],
  [401, 0],
  [403, 0],
])('behavior: a page that answers %i is %i errors', (status, count) => {
  expect(examine(good, '', status)).toHaveLength(count)
})
