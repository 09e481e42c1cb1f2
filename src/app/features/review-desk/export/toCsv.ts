// A table program would run what begins like this, wherever the text came from; in East Asia the wide
// letters, too.
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/
const needsQuotes = /[",\r\n]/
const byteOrderMark = '\uFEFF'

/**
 * Rows of fields as a file of comma-separated values (RFC 4180): CRLF after each line, quotes where
 * they are needed, and a byte order mark, without which Excel takes UTF-8 for something else. A text
 * that would be a formula gets a `'` before it; a number never does.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('')
}

function toField(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = formulaStart.test(value) ? `'${value}` : value
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
