import { expect, test } from 'vitest'
import { toDisplayText } from './toDisplayText.ts'

const family = '👩‍👩‍👧‍👦'
const zalgo = 'Z' + '\u0301'.repeat(500) + 'o'

test('default', () => {
  expect(toDisplayText('Ana Moreno')).toBe('Ana Moreno')
})

test.each([
  ['a direction override', 'Ana\u202Efdp.exe', 'Anafdp.exe'],
  ['isolates and marks', '\u2066Ana\u2069\u200F\u061C', 'Ana'],
  ['zero width', 'A\u200Bn\u2060a\uFEFF', 'Ana'],
  ['control characters', 'A\u0000n\u0007a\u001B[31m', 'Ana[31m'],
  ['tags', 'Ana\u{E0041}\u{E0042}', 'Ana'],
  ['soft hyphens', 'A\u00ADna', 'Ana'],
  ['half a surrogate pair', 'Ana\uD83D', 'Ana\uFFFD'],
  ['half a pair before a letter', '\uDE00Ana', '\uFFFDAna'],
  ['line breaks', 'Ana\r\n\r\nMoreno', 'Ana Moreno'],
  ['a stack of accents', zalgo, `Z${'\u0301'.repeat(4)}o`],
  ['what a spreadsheet would run', '=cmd|calc', '=cmd|calc'],
  ['another script', 'آنا מורנו', 'آنا מורנו'],
  ['accents', 'Zoë Nguyễn', 'Zoë Nguyễn'],
  ['a family', family, family],
  ['nothing', '', '…'],
  ['blanks', ' \u00A0\u3000 ', '…'],
  ['nothing that can be seen', '\u200B\u202E\u200D', '…'],
])('fault G08: %s', (_, name, shown) => {
  expect(toDisplayText(name)).toBe(shown)
})

test('fault G08: a long name is cut between two characters as a reader counts them', () => {
  expect(toDisplayText(family.repeat(100), 3)).toBe(`${family}${family}…`)
  expect(toDisplayText('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`)
  expect(toDisplayText('a'.repeat(80))).toBe('a'.repeat(80))
})

test('fault G08: megabytes are cut before anything else', () => {
  const shown = toDisplayText(`${'\u200B'.repeat(5_000_000)}Ana`)
  expect(shown).toBe('…')
  expect(toDisplayText('A'.repeat(5_000_000))).toHaveLength(80)
})

test('behavior: limit and words for nothing are the caller’s', () => {
  expect(toDisplayText('abcdef', 4)).toBe('abc…')
  expect(toDisplayText('', 4, '(no title)')).toBe('(no title)')
})
