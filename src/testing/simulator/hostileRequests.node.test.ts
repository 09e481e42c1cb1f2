import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTestServer } from './testing/createTestServer.ts'
import { testOrigin } from './testing/testDescriptor.ts'

const paths = [
  '/',
  '/2.0/user',
  '/2.0/repositories/acme/checkout/pullrequests',
  '/2.0/repositories/acme/checkout/pullrequests/1/approve',
  '/2.0/repositories/%7B%7D/x/commit/1/statuses',
  '/!api/internal/session',
  '/!api/internal/account/features',
  '/!api/internal/connect/modules/x',
  '/!api/internal/consumers/readiness-client/denials',
  '/site/oauth2/access_token',
  '/site/oauth2/scopes',
  '/api-proxy/x/check',
  '/__simulator/settings',
  '/__simulator/reset',
  '/__simulator/scenarios/fresh',
  '/__simulator/link',
  '/__simulator/states/e30',
  '/__simulator/decisions',
  '/__simulator/inspector',
  '/account/ana/avatar/',
  '/assets/host.js',
]
const noise = fc.oneof(
  fc.string(),
  fc.constantFrom('..%2f..', '%00', '%', '{}', '%7B%7D', '\\', '__proto__', '1e999', '-1'),
)
const path = fc.oneof(
  fc.constantFrom(...paths),
  fc.tuple(fc.constantFrom(...paths), noise).map(([known, tail]) => known + encodeURI(tail)),
  fc
    .tuple(fc.constantFrom(...paths), noise, noise)
    .map(([known, name, value]) => `${known}?${encodeURI(name)}=${encodeURIComponent(value)}`),
)
const headerValue = fc.string({ unit: fc.constantFrom(...'aZ09 =.,;:/{}"[]%-'.split('')) })
const headers = fc.record(
  {
    Authorization: fc.oneof(
      headerValue,
      headerValue.map((text) => `Bearer ${text}`),
    ),
    Cookie: fc.oneof(
      headerValue,
      headerValue.map((text) => `assent_session=${text}`),
    ),
    Origin: fc.constantFrom(testOrigin, 'null', 'http://localhost:7991', 'https://evil.example'),
    'Sec-Fetch-Site': fc.constantFrom('same-origin', 'same-site', 'cross-site', 'none'),
    'Content-Type': fc.constantFrom(
      'application/json',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'multipart/form-data',
      'text/plain',
    ),
  },
  { requiredKeys: [] },
)
const body = fc.oneof(
  fc.string(),
  fc.json(),
  fc.constantFrom(
    'grant_type=urn:bitbucket:oauth2:session&client_id=readiness-client&disallow_creation=false',
    'grant_type=password&username=ana&password=x',
    '--x\r\nContent-Disposition: form-data; name="grant_type"\r\n\r\nx',
    '[]',
    '[{"target":{"links":{"self":{"href":"%"}}},"modules":[]}]',
  ),
)
const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY')

test('no request of a stranger makes the simulator fail, or hand out a token', async () => {
  const { server } = await createTestServer()
  const statuses = new Set<number>()

  await fc.assert(
    fc.asyncProperty(path, method, headers, body, async (address, verb, fields, text) => {
      const hasBody = verb !== 'GET' && verb !== 'HEAD'
      const response = await server.handle(
        new Request(testOrigin + address, {
          method: verb,
          headers: fields,
          ...(hasBody && { body: text }),
        }),
      )
      statuses.add(response.status)
      expect(response.status).toBeLessThan(500)
      expect(await response.text()).not.toContain('access_token"')
    }),
    { numRuns: 3_000 },
  )
  // The control: the requests got past the first door.
  expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404]))
}, 60_000)
