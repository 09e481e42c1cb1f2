import { expect, test } from 'vitest'
import { replaceBitbucketOrigins } from './replaceBitbucketOrigins.ts'

test('default', () => {
  const policy =
    'script-src https://bitbucket.org; connect-src https://api.bitbucket.org https://api.bitbucket.io'
  expect(replaceBitbucketOrigins(policy, 'http://localhost:1')).toBe(
    'script-src http://localhost:1; connect-src http://localhost:1 http://localhost:1',
  )
})

test('behavior: the path after an origin stays, and so does each further one', () => {
  const html = '<a href="https://bitbucket.org/a"></a><a href="https://bitbucket.org/b"></a>'
  expect(replaceBitbucketOrigins(html, 'http://localhost:1')).toBe(
    '<a href="http://localhost:1/a"></a><a href="http://localhost:1/b"></a>',
  )
})

test('behavior: other addresses stay', () => {
  const html = 'https://www.bitbucket.org http://bitbucket.org bitbucket.org'
  expect(replaceBitbucketOrigins(html, 'http://localhost:1')).toBe(html)
})
