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
  ['{"token" : "abc"}', '{"token" : "[redacted]"}'],
  ['token :abc', 'token :[redacted]'],
  ['/callback?code=secret&state=mine', '/callback?code=[redacted]&state=[redacted]'],
])('behavior: redacts %j', (text, safe) => {
  expect(toSafeText(text)).toBe(safe)
})

test('behavior: control, direction and half characters become spaces', () => {
  expect(toSafeText('a\u0000b\u001b[31mc\u202ed\ud800e\u200bf')).toBe('a b [31mc d e f')
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
