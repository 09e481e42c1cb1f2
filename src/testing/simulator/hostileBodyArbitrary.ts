import * as fc from 'fast-check'

const words = (text: string) => fc.constantFrom(...text.split(' '))

/** Text where something else is meant. */
export const hostileText = fc.oneof(
  fc.string(),
  words('..%2f.. ../../etc/passwd %00 % %ff {} %7B%7D \\ // __proto__ constructor toString 1e999'),
  words(
    '-1 NaN 💥 " ((((( acme main urn:bitbucket:oauth2:jwt http://localhost:7991/x javascript:x',
  ),
  fc.constantFrom(
    '',
    '\0',
    '\uD800',
    '9'.repeat(40),
    'x'.repeat(5_000),
    'a\r\nSet-Cookie: a=b',
    "' OR 1=1",
    '<script>alert(1)</script>',
  ),
)

/** JSON where something else is meant. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, true, [], {}, 0, -1, 1e308, [[[[]]]]),
)
const hostileObject = fc.dictionary(
  fc.oneof(
    words('title description summary source destination reviewers state content key url name data'),
    words(
      'refname target message merge_strategy branch files kind pattern value users groups events',
    ),
    words('active secret inline parent report_type result details annotation_type scm is_private'),
    words('project scopes callbackUrl user era rules modules close_source_branch __proto__'),
  ),
  fc.oneof(
    hostileValue,
    hostileText.map((raw) => ({ raw })),
    hostileText.map((name) => ({ branch: { name } })),
    hostileText.map((text) => ({ hash: text, uuid: text, key: text })),
    fc.array(
      hostileText.map((uuid) => ({ uuid })),
      { maxLength: 3 },
    ),
  ),
  { maxKeys: 6 },
)

const grant = words(
  'authorization_code client_credentials refresh_token password implicit nonsense ' +
    'urn:bitbucket:oauth2:jwt urn:bitbucket:oauth2:session',
)
const fields = fc.dictionary(
  fc.oneof(
    words('client_id client_secret code redirect_uri refresh_token scope state code_verifier'),
    words('code_challenge bitbucket_repository username password access_token assertion jwt'),
    words('disallow_creation __proto__'),
  ),
  fc.oneof(hostileText, words('readiness-client false account ana')),
  { maxKeys: 5 },
)
const form = fc
  .tuple(grant, fields)
  .map(([name, own]) => new URLSearchParams({ grant_type: name, ...own }).toString())

/** JSON, forms of the token endpoint, and what is neither. */
export const hostileBodyArbitrary = fc.oneof(
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.json() },
  { weight: 4, arbitrary: hostileObject.map((value) => JSON.stringify(value)) },
  { weight: 3, arbitrary: form },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '[]',
      '['.repeat(5_000),
      `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`,
      'grant_type=%',
      'grant_type=a&grant_type=b',
      '&'.repeat(3_000),
      '--x\r\nContent-Disposition: form-data; name="grant_type"\r\n\r\nx',
      '--x\r\nContent-Disposition: form-data; name="grant_type"\r\n\r\nx\r\n--x--\r\n',
      '[{"target":{"links":{"self":{"href":"%"}}},"modules":[]}]',
    ),
  },
)
