import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from './toCsv.ts'

test('default', () => {
  const csv = toCsv([
    ['Number', 'Title'],
    [1, 'Retry failed payments'],
  ])
  expect(csv).toBe('\uFEFFNumber,Title\r\n1,Retry failed payments\r\n')
})

test.each([
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['', ''],
  ['日本語 مراجعة', '日本語 مراجعة'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['=HYPERLINK("https://evil.example","x")', '"\'=HYPERLINK(""https://evil.example"",""x"")"'],
  ['\n=1', '"\'\n=1"'],
  ['＝1+1', "'＝1+1"],
  ['a=1', 'a=1'],
  [-1, '-1'],
])('%j is written %j', (value, field) => {
  expect(toCsv([[value]])).toBe(`\uFEFF${field}\r\n`)
})

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '-', '\t', "'", 'é') }),
)
// An empty line is a row of one empty field.
const tables = fc.array(fc.array(texts, { minLength: 1, maxLength: 4 }), { maxLength: 5 })

test('behavior: what is read back is what was written, but for the guard', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const guarded = rows.map((row) =>
        row.map((text) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)),
      )
      expect(readCsv(toCsv(rows).slice(1))).toEqual(guarded)
    }),
  )
})

test('behavior: no field begins like a formula', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const fields = readCsv(toCsv(rows).slice(1)).flat()
      expect(fields.filter((field) => '=+-@\t\r\n'.includes(field.charAt(0) || 'x'))).toEqual([])
    }),
  )
})

/** A reader of RFC 4180, letter for letter. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let [row, field, isQuoted]: [string[], string, boolean] = [[], '', false]
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index)
    if (isQuoted) {
      if (letter !== '"') field += letter
      else if (text.charAt(index + 1) === '"') {
        field += '"'
        index += 1
      } else isQuoted = false
    } else if (letter === '"') isQuoted = true
    else if (letter === ',') {
      row.push(field)
      field = ''
    } else if (text.startsWith('\r\n', index)) {
      rows.push([...row, field])
      row = []
      field = ''
      index += 1
    } else field += letter
  }
  return rows
}
