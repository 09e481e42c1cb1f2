import * as fc from 'fast-check'

/** Text where something else is meant. */
export const hostileText = fc.oneof(
  fc.string(),
  fc.constantFrom(
    ...['..%2f..', '../../etc/passwd', '%00', '\0', '%', '%ff', '{}', '%7B%7D', '\\', '//', ''],
    ...[
      '__proto__',
      'constructor',
      'toString',
      '1e999',
      '-1',
      'NaN',
      '9'.repeat(40),
      '💥',
      '\uD800',
    ],
    ...[
      'a\r\nSet-Cookie: a=b',
      '<script>alert(1)</script>',
      '"',
      "' OR 1=1",
      '(((((',
      'x'.repeat(5_000),
    ],
    ...[
      'acme',
      'main',
      'urn:bitbucket:oauth2:jwt',
      'http://localhost:7991/x',
      'javascript:alert(1)',
    ],
  ),
)

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, true, [], {}, 0, -1, 1e308, [[[[]]]], { __proto__: null }),
)

const names = [
  ...['title', 'description', 'summary', 'source', 'destination', 'reviewers', 'state', 'content'],
  ...['key', 'url', 'name', 'refname', 'target', 'message', 'merge_strategy', 'branch', 'files'],
  ...[
    'kind',
    'pattern',
    'value',
    'users',
    'groups',
    'events',
    'active',
    'secret',
    'inline',
    'parent',
  ],
  ...[
    'report_type',
    'result',
    'details',
    'data',
    'annotation_type',
    'scm',
    'is_private',
    'project',
  ],
  ...[
    'scopes',
    'callbackUrl',
    'user',
    'era',
    'rules',
    'modules',
    'close_source_branch',
    '__proto__',
  ],
]
const wholeObject = fc.dictionary(
  fc.constantFrom(...names),
  fc.oneof(
    hostileValue,
    hostileText.map((raw) => ({ raw })),
    hostileText.map((name) => ({ branch: { name } })),
    hostileText.map((hash) => ({ hash, uuid: hash, key: hash })),
    fc.array(
      hostileText.map((uuid) => ({ uuid })),
      { maxLength: 3 },
    ),
  ),
  { maxKeys: 6 },
)

const grants = [
  ...['authorization_code', 'client_credentials', 'refresh_token', 'password', 'implicit'],
  ...['urn:bitbucket:oauth2:jwt', 'urn:bitbucket:oauth2:session', 'nonsense'],
]
const fields = fc.dictionary(
  fc.constantFrom(
    ...['client_id', 'client_secret', 'code', 'redirect_uri', 'refresh_token', 'scope', 'state'],
    ...['code_verifier', 'code_challenge', 'bitbucket_repository', 'username', 'password'],
    ...['access_token', 'disallow_creation', 'assertion', 'jwt', '__proto__'],
  ),
  fc.oneof(hostileText, fc.constantFrom('readiness-client', 'false', 'account', 'ana')),
  { maxKeys: 5 },
)
const form = fc
  .tuple(fc.constantFrom(...grants), fields)
  .map(([grant, own]) => new URLSearchParams({ grant_type: grant, ...own }).toString())

/** JSON, forms of the token endpoint and what is neither. */
export const hostileBodyArbitrary = fc.oneof(
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.json() },
  { weight: 4, arbitrary: wholeObject.map((value) => JSON.stringify(value)) },
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
