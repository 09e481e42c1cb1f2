import * as fc from 'fast-check'
import { canary } from '../canary.ts'

const between = fc.constantFrom(' ', ' ', '  ', '\t', '\n', ' \u0000', '\u00A0', ' \u200B')
const equals = fc.constantFrom(
  '=',
  ':',
  ': ',
  ' = ',
  '%3D',
  '%3d',
  '":"',
  '": "',
  "':'",
  "': '",
  '\\":\\"',
)
const tokenName = fc.constantFrom(
  'access_token',
  'refresh_token',
  'token',
  'ACCESS_TOKEN',
  'accessToken',
  'client_secret',
  'jwt',
  'JWT',
)
const scheme = fc.constantFrom('Bearer', 'bearer', 'BEARER', 'JWT', 'Basic', 'basic')

/** How a secret stands in a text: after a scheme, after a telling name, in an address, by its own look. */
const spelledSecret: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(scheme, between).map(([name, gap]) => `${name}${gap}${canary}`),
  fc.tuple(scheme, between).map(([name, gap]) => `Authorization: ${name}${gap}${canary}`),
  fc.tuple(tokenName, equals).map(([name, sign]) => `${name}${sign}${canary}`),
  fc.tuple(tokenName, equals, scheme, between).map((parts) => parts.join('') + canary),
  fc.constantFrom('?code=', '&code=', '?state=', '#state=').map((name) => `/back${name}${canary}`),
  fc
    .constantFrom('https://', 'http://', 'HTTPS://')
    .chain((start) =>
      fc
        .constantFrom('user:', 'x-token-auth:', ':', 'a.b-c%40d:')
        .map((user) => `${start}${user}${canary}@bitbucket.org/x`),
    ),
  fc
    .constantFrom(
      'eyJhbGciOiJIUzI1NiJ9.',
      'eyJhbGci.eyJpc3MiOiJ4In0.',
      'ATBB',
      'ATCTT3xFfGF0',
      'ATATT3xFfGF0',
    )
    .map((start) => start + canary),
)

const noise = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 3, arbitrary: fc.string({ maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1_900, max: 2_050 }).map((length) => 'x '.repeat(length / 2)),
  },
  fc.constantFrom(
    '',
    '<b>',
    '\u202Eevil',
    '\u001B[31m',
    '\uD800',
    '\u0000',
    '"',
    "'",
    '{',
    '&',
    '\u2066',
  ),
)

/** Any text, half of them with a secret inside. */
export const secretTextArbitrary: fc.Arbitrary<string> = fc
  .tuple(noise, fc.option(spelledSecret, { nil: '' }), noise)
  // A letter before a name would be another name.
  .map(([start, secret, end]) => `${start} ${secret} ${end}`)
