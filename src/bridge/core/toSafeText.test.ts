import { expect, test } from 'vitest'
import { toSafeText } from './toSafeText.ts'

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl'

test.each([
  [`token ${jwt}`, 'token [redacted]'],
  [`/panel?jwt=${jwt}&x=1`, '/panel?jwt=[redacted]&x=1'],
  ['access_token=abc123&next=1', 'access_token=[redacted]&next=1'],
  ['{"access_token": "abc", "a": 1}', '{"access_token": "[redacted]", "a": 1}'],
  ['Authorization: Bearer abcdef123456', 'Authorization: Bearer [redacted]'],
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

test('behavior: a token cut by the length limit does not show', () => {
  expect(toSafeText(`${'x'.repeat(1_980)} ${jwt}`)).not.toContain('eyJ')
})
