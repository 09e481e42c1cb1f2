import type { DocTable } from './DocTable.ts'

/**
 * A document with a table put in its place.
 * @throws {Error} when the document has no such place
 */
export function putTable(text: string, { file, name, rows }: DocTable): string {
  const { start, end } = findPlace(text, { file, name })
  const [head = [], ...body] = rows
  const lines = [head, head.map(() => '---'), ...body].map(toLine)
  return `${text.slice(0, start)}\n${lines.join('\n')}\n${text.slice(end)}`
}

/**
 * The cells of a table as a document has them, whatever its columns' width.
 * @throws {Error} when the document has no such place
 */
export function readTable(text: string, table: Pick<DocTable, 'file' | 'name'>): string[][] {
  const { start, end } = findPlace(text, table)
  return text
    .slice(start, end)
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

function findPlace(text: string, { file, name }: Pick<DocTable, 'file' | 'name'>) {
  const opening = `<!-- ${name} -->\n`
  const at = text.indexOf(opening)
  const end = text.indexOf(`<!-- /${name} -->`)
  if (at === -1 || end === -1) throw new Error(`${file} has no place for the table "${name}".`)
  return { start: at + opening.length, end }
}

/** A bar in a cell would end it. */
export function toCell(text: string): string {
  return text.replaceAll('|', '\\|')
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.map(toCell).join(' | ')} |`
}
