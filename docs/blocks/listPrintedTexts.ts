import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'

/** The texts in a module as patterns of whole lines: what is put into them may be anything. */
export async function listPrintedTexts(path: string): Promise<RegExp[]> {
  const { program } = parseSync(path, await readFile(join(projectRoot, path), 'utf8'))
  const texts: string[][] = []
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') texts.push([value])
    },
    TemplateLiteral: ({ quasis }) => {
      texts.push(quasis.map(({ value }) => value.cooked ?? value.raw))
    },
  }).visit(program)
  return (
    texts
      // One without words would fit everything.
      .filter((parts) => /[a-z]{4}/i.test(parts.join(' ')))
      .map((parts) => new RegExp(`^${parts.map(escape).join('.+')}$`))
  )
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
