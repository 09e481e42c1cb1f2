import { expect, test } from 'vitest'
import { replacePagePolicy, replacePolicy } from './replacePolicy.ts'

const origins = {
  simulatorOrigin: 'http://localhost:7990',
  appOrigin: 'https://app.example',
  proxyOrigin: 'http://127.0.0.1:8000',
}

test.each([
  [
    "script-src 'self' https://bitbucket.org; frame-ancestors https://bitbucket.org",
    "script-src 'self' https://bitbucket.org http://localhost:7990; " +
      'frame-ancestors https://bitbucket.org http://localhost:7990',
  ],
  [
    'connect-src https://api.bitbucket.org',
    'connect-src https://api.bitbucket.org http://localhost:7990',
  ],
  ['frame-ancestors *.bitbucket.org', 'frame-ancestors *.bitbucket.org http://localhost:7990'],
  [
    'script-src https://bitbucket.org/atlassian-connect/',
    'script-src https://bitbucket.org/atlassian-connect/ http://localhost:7990',
  ],
  [
    'img-src *, script-src https://bitbucket.org, default-src *',
    'img-src *, script-src https://bitbucket.org http://localhost:7990, default-src *',
  ],
  [
    'img-src app.example https://app.example/pictures/',
    'img-src app.example https://app.example/pictures/ http://127.0.0.1:8000',
  ],
])('default: %s', (policy, expected) => {
  expect(replacePolicy(policy, origins)).toBe(expected)
})

test.each([
  "default-src 'self'; upgrade-insecure-requests",
  'script-src https://bitbucket.org.example https://mybitbucket.org',
  'connect-src https://app.example.org',
  '',
])('behavior: %s stays', (policy) => {
  expect(replacePolicy(policy, origins)).toBe(policy)
})

test('behavior: a policy in a page', () => {
  const tag = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`

  expect(
    replacePagePolicy(`${tag("script-src 'self' https://bitbucket.org")}<p>;</p>`, origins),
  ).toBe(`${tag("script-src 'self' https://bitbucket.org http://localhost:7990")}<p>;</p>`)
  expect(replacePagePolicy('<meta name="a" content="https://bitbucket.org">', origins)).toBe(
    '<meta name="a" content="https://bitbucket.org">',
  )
})
