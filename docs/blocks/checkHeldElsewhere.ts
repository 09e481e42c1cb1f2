import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import type { CodeBlock } from './CodeBlock.ts'
import type { HeldElsewhere } from './heldElsewhere.ts'
import { listPrintedTexts } from './listPrintedTexts.ts'

/** A sentence for each entry of the table that holds nothing, and each line that nothing prints. */
export async function checkHeldElsewhere(
  entries: readonly HeldElsewhere[],
  blocks: readonly CodeBlock[],
): Promise<string[]> {
  const lists = await Promise.all(
    entries.map(async ({ document, language, count, test, mention = language, printedBy = [] }) => {
      const own = blocks.filter((one) => one.document === document && one.language === language)
      const place = `docs/blocks/heldElsewhere.ts: ${document} has`
      if (own.length !== count) {
        return [`${place} ${own.length} blocks of ${language}, and ${count} are held.`]
      }
      if (test !== undefined) {
        const text = await readFile(join(projectRoot, test), 'utf8').catch(() => '')
        const isHeld = text.includes(`'${document}'`) && text.includes(mention)
        return isHeld ? [] : [`${place} blocks of ${language}, which ${test} does not read.`]
      }
      const printed = (await Promise.all(printedBy.map(listPrintedTexts))).flat()
      return own.flatMap(({ line, code }) =>
        code.split('\n').flatMap((text, index) => {
          if (text.trim() === '' || printed.some((pattern) => pattern.test(text))) return []
          const where = printedBy.join(' nor ')
          return [`${document}:${line + 1 + index} "${text}" is printed by neither ${where}.`]
        }),
      )
    }),
  )
  return lists.flat()
}
