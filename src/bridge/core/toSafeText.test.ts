import { expect, test } from 'vitest'
import { toSafeText } from './toSafeText.ts'

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl'

test.each([
  [`token ${jwt}`, 'token [redacted]'],
  [`/panel?jwt=${jwt}&x=1`, '/panel?jwt=[redacted]&x=1'],
  ['access_token=abc123&next=1', 'access_token=[redacted]&next=1'],
  ['{"access_token": "abc", "a": 1}', '{"access_token": "[redacted]", "a": 1}'],
  ['Authorization: Bearer abcdef123456', 'Authorization: Bearer [redacted]'],
  ['Authorization: Bearer   abcdef123456', 'Authorization: Bearer [redacted]'],
  ['access_token: Bearer abcdef', 'access_token: Bearer [redacted]'],
  ['jwt: "JWT abcdef"', 'jwt: "JWT [redacted]"'],
  ["{'token': 'abc', 'a': 1}", "{'token': '[redacted]', 'a': 1}"],
  [
    String.raw`"{\"refresh_token\":\"abc\",\"a\":1}"`,
    String.raw`"{\"refresh_token\":\"[redacted]\",\"a\":1}"`,
  ],
  ['https://x-token-auth:abc@bitbucket.org/a', 'https://[redacted]@bitbucket.org/a'],
  ['?next=access_token%3Dabc&x=1', '?next=access_token%3D[redacted]&x=1'],
  ['password=abc', 'password=[redacted]'],
  ['client_secret=abc', 'client_secret=[redacted]'],
  ['ATBBabcdef012345', '[redacted]'],
  ['ATCTT3xFfGN0abc_d-e=01', '[redacted]'],
  ['Bearer\u0000abcdef', 'Bearer [redacted]'],
  ['token\u200B=abc', 'token=[redacted]'],
  ['{"token" : "abc"}', '{"token" : "[redacted]"}'],
  ['token :abc', 'token :[redacted]'],
  ['/callback?code=secret&state=mine', '/callback?code=[redacted]&state=[redacted]'],
])('behavior: redacts %j', (text, safe) => {
  expect(toSafeText(text)).toBe(safe)
})

test('behavior: control, direction and half characters go', () => {
  expect(toSafeText('a\u0000b\u001b[31mc\u202ed\ud800e\u200bf')).toBe('ab[31mcdef')
})

test('behavior: ordinary text in any script stays as it is', () => {
  expect(toSafeText('Fehler: größer als 5 – 日本語 👩‍💻 مرحبا')).toBe(
    'Fehler: größer als 5 – 日本語 👩‍💻 مرحبا',
  )
})

test.each([['a basic idea'], ['The bearer is known.'], ['eyJab is short']])(
  'behavior: %j is no secret',
  (text) => {
    expect(toSafeText(text)).toBe(text)
  },
)

test('behavior: spaces at the ends and runs of spaces go', () => {
  expect(toSafeText('  a \n\n  b\u0000 ')).toBe('a b')
})

test('behavior: what redaction adds does not go over the limit', () => {
  expect(toSafeText('token=a '.repeat(250))).toHaveLength(2_000)
})

test('behavior: only the first 2,000 characters are looked at', () => {
  expect(toSafeText(`${' '.repeat(2_000)}x`)).toBe('')
})

test('behavior: a token cut by the length limit does not show', () => {
  expect(toSafeText(`${'x'.repeat(1_980)} ${jwt}`)).not.toContain('eyJ')
})

const canary = 'q7Zk2VwCanary9'
test.each([
  'access_token%3D',
  'jwt%3d',
  "access_token': '",
  "jwt':'",
  'access_token\\":\\"',
  'client_secret = basic\t',
  'access_token: Bearer ',
  'access_token%3DBearer ',
  'refresh_token":"JWT \u0000',
  'Bearer \u0000',
  'Basic \u200B',
  'Bearer\u00A0',
  'https://user:',
  'http://:',
  'HTTPS://x-token-auth:',
  'https://a.b-c%40d:',
  'ATBB',
  'ATCTT3xFfGF0',
  'ATATT3xFfGF0',
  'Bea\u200Brer ',
  'access_to\u0000ken=',
])('behavior: %j lets no secret through', (start) => {
  expect(toSafeText(`x ${start}${canary}@bitbucket.org/x`)).not.toContain(canary.slice(0, 7))
})
test('behavior: an address cut in the middle of its password', () => {
  expect(toSafeText(`${'x '.repeat(989)}https://u:${canary}@h/`)).not.toContain(canary.slice(0, 7))
})

test.each([`token=Bearer \\u0000${canary}`, `Authorization: Basic \\n${canary}`])(
  'behavior: an escaped gap lets no secret through (%#)',
  (text) => expect(toSafeText(text)).not.toContain(canary.slice(0, 7)),
)

test('behavior: an address is cut at its user only, and only where the text was cut', () => {
  const address = 'see https://bitbucket.org'
  expect(toSafeText(address)).toBe(address)
  const long = `${address}/x ${'y '.repeat(1_000)}`
  expect(toSafeText(long).startsWith(`${address}/x y`)).toBe(true)
  const start = 'x '.repeat(989)
  expect(toSafeText(`${start}https://u:${canary}@h/`)).toBe(`${start}https://[redacted]`)
})
