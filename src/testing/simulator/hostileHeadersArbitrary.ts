import * as fc from 'fast-check'
import { testOrigin } from '../../simulator/server/testing/testDescriptor.ts'

const value = fc.string({ unit: fc.constantFrom(...'aZ09 =.,;:/{}"[]%-'.split('')) })
const basic = fc
  .oneof(value, fc.constantFrom('readiness-client:x', 'readiness-client', ':', ''))
  .map((text) => `Basic ${btoa(text)}`)

/** Of a request that nobody was asked to make. No header has to be there. */
export const hostileHeadersArbitrary = fc.record(
  {
    Authorization: fc.oneof(
      value,
      value.map((text) => `Bearer ${text}`),
      value.map((text) => `Basic ${text}`),
      basic,
      fc.constantFrom('JWT e30.e30.e30', 'JWT a.b.c', 'Bearer', 'Basic', 'JWT'),
    ),
    Cookie: fc.oneof(
      value,
      value.map((text) => `assent_session=${text}`),
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
    'If-None-Match': fc.oneof(value, fc.constantFrom('*', '"x"')),
    Range: fc.oneof(value, fc.constantFrom('bytes=0-', 'bytes=-1', 'bytes=9-1', 'bytes=0-0,2-3')),
    'Content-Encoding': fc.constantFrom('gzip', 'br'),
    'X-Simulator-Window': fc.constantFrom('ben', '__proto__', 'nobody'),
  },
  { requiredKeys: [] },
)
