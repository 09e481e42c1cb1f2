import { expect, test } from 'vitest'
import { chooseLocale } from './chooseLocale.ts'

test.each([
  ['', [], 'en'],
  ['', ['de-AT', 'en'], 'de'],
  ['', ['fr', 'ja-JP', 'de'], 'ja'],
  ['', ['fr', 'it'], 'en'],
  ['?loc=ar_EG', ['de'], 'ar'],
  ['?loc=ja-JP', ['de'], 'ja'],
  ['?locale=de&loc=ja', [], 'de'],
  ['?loc=xx', ['DE'], 'de'],
  ['?loc=__proto__', ['constructor'], 'en'],
  ['?loc=%7Buser.locale%7D', ['de'], 'de'],
] as const)('%s with %j is %s', (search, languages, locale) => {
  expect(chooseLocale(search, languages)).toBe(locale)
})
