import { launchBrowser } from '../app/launchBrowser.ts'
import { openStage } from '../app/openStage.ts'
import type { BenchResult } from '../BenchPart.ts'
import { listRowVariants } from './listRowVariants.ts'
import { playDesk } from './playDesk.ts'
import type { RowFigures } from './RowFigures.ts'
import { toRowTable } from './toRowTable.ts'

const rounds = 3

/** Thousands of rows in the review desk: as it is, with each row in the page, and with more of them. */
export async function measureRows(): Promise<BenchResult> {
  const browser = await launchBrowser()
  const variants = await listRowVariants()
  const stages = await Promise.all(variants.map(({ directory }) => openStage(directory, 'large')))
  try {
    const figures: RowFigures[][] = []
    for (let round = 0; round < rounds; round += 1) {
      const row: RowFigures[] = []
      for (const [index, { hasEveryState }] of variants.entries()) {
        const { origin } = stages[index] ?? { origin: '' }
        row.push(await playDesk(browser, { origin, hasEveryState }))
      }
      figures.push(row)
    }
    const names = variants.map(({ name }) => name)
    return toRowTable(browser.version(), names, figures)
  } finally {
    await browser.close()
    for (const stage of stages) await stage.close()
  }
}
