import * as fc from 'fast-check'
import { testOrigin } from '../../simulator/server/testing/testDescriptor.ts'
import type { HostileRequest } from './HostileRequest.ts'
import { hostileBodyArbitrary, hostileText } from './hostileBodyArbitrary.ts'
import { hostilePlaces } from './hostilePlaces.ts'

const headerValue = fc.string({ unit: fc.constantFrom(...'aZ09 =.,;:/{}"[]%-'.split('')) })
const basic = fc
  .oneof(headerValue, fc.constantFrom('readiness-client:x', 'readiness-client', ':', ''))
  .map((text) => `Basic ${btoa(text)}`)

const headers = fc.record(
  {
    Authorization: fc.oneof(
      headerValue,
      headerValue.map((text) => `Bearer ${text}`),
      headerValue.map((text) => `Basic ${text}`),
      basic,
      fc.constantFrom('JWT e30.e30.e30', 'JWT a.b.c', 'Bearer', 'Basic', 'JWT'),
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
      'application/x-git-upload-pack-request',
      'text/plain',
    ),
    'If-None-Match': fc.oneof(headerValue, fc.constantFrom('*', '"x"')),
    Range: fc.oneof(
      headerValue,
      fc.constantFrom('bytes=0-', 'bytes=-1', 'bytes=9-1', 'bytes=0-0,2-3'),
    ),
    'Content-Encoding': fc.constantFrom('gzip', 'br'),
    'X-Simulator-Window': fc.constantFrom('ben', '__proto__', 'nobody'),
  },
  { requiredKeys: [] },
)
const method = fc.constantFrom(
  ...['GET', 'GET', 'POST', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'QUERY'],
)
const queryName = fc.oneof(
  hostileText,
  fc.constantFrom('page', 'pagelen', 'fields', 'q', 'sort', 'state', 'path', 'format', 'include'),
  fc.constantFrom(
    'access_token',
    'client_id',
    'redirect_uri',
    'scope',
    'max_depth',
    'ctx',
    'async',
  ),
)
const queryValue = fc.oneof(
  hostileText,
  fc.constantFrom('-values', '+values.x', '*.*.*', 'values.*', 'id > 1 AND (x = null', 'x ~ "("'),
  fc.constantFrom('0', '1', '100', '101', '-title', 'title', '2026-01-01', 'meta', 'rendered'),
)

/**
 * Requests at known places, and near them.
 * @param operations such as `GET /repositories/{workspace}/{repo_slug}`
 */
export function hostileRequestArbitrary(
  operations: readonly string[],
): fc.Arbitrary<HostileRequest> {
  const place = fc.oneof(
    fc.constantFrom(...hostilePlaces).map((address) => ({ address, verb: '' })),
    fc
      .tuple(fc.constantFrom(...operations), fc.array(hostileText, { maxLength: 3 }), fc.boolean())
      .map(([operation, texts, isBelowPages]) => {
        const [verb = '', path = ''] = operation.split(' ')
        return { verb, address: (isBelowPages ? '/!api/2.0' : '/2.0') + fillPath(path, texts) }
      }),
  )
  const tail = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: hostileText.map(encode) },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.tuple(queryName, queryValue), { minLength: 1, maxLength: 3 })
        .map((pairs) => `?${pairs.map((pair) => pair.map(encode).join('=')).join('&')}`),
    },
  )
  return fc
    .record({
      place,
      tail,
      method,
      keepsVerb: fc.boolean(),
      headers,
      body: hostileBodyArbitrary,
      isInsider: fc.boolean(),
    })
    .map(({ place: { address, verb }, tail: end, method: other, keepsVerb, ...rest }) => ({
      ...rest,
      address: address + (address.includes('?') ? end.replace('?', '&') : end),
      method: keepsVerb && verb !== '' ? verb : other,
    }))
}

const known: Record<string, string> = {
  workspace: 'acme',
  repo_slug: 'checkout',
  pull_request_id: '1',
  pullrequest_id: '1',
  project_key: 'SHOP',
  selected_user: 'ana',
  member: 'ana',
  name: 'main',
  commit: 'main',
  spec: 'main',
  revision: 'main',
  path: 'README.md',
}

/** The names in braces become what is there, or one of the texts. */
function fillPath(path: string, texts: readonly string[]): string {
  let count = 0
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const text = texts[count]
    count += 1
    // The first one stays as it is, so that more than the first lookup is met.
    return count > 1 && text !== undefined ? encode(text) : (known[name] ?? encode(text ?? '1'))
  })
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}
