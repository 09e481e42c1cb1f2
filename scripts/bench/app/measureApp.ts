import type { Stage } from '../../../e2e/fixtures/startStage.ts'
import type { BenchResult } from '../BenchPart.ts'
import type { FrameFigures } from './FrameFigures.ts'
import { launchBrowser } from './launchBrowser.ts'
import { listAppVariants } from './listAppVariants.ts'
import { openStage } from './openStage.ts'
import { playPanel } from './playPanel.ts'
import { toAppTable } from './toAppTable.ts'

const rounds = 15

/** Loading and approving, in the panel as it is, with everything eager, and by hand; in turns. */
export async function measureApp(): Promise<BenchResult> {
  const variants: { name: string; stage: Stage }[] = []
  for (const { name, build } of listAppVariants()) {
    const directory = await build()
    variants.push({ name, stage: await openStage(directory) })
  }
  const browser = await launchBrowser()
  try {
    // The first is the measure of the others; once more at the end, it shows what is noise.
    const played = [...variants, ...variants.slice(0, 1)]
    const times: FrameFigures[][] = []
    // The first round warms up.
    for (let round = 0; round <= rounds; round += 1) {
      const row: FrameFigures[] = []
      for (const { stage } of played) row.push(await playPanel(browser, stage.origin))
      if (round > 0) times.push(row)
    }
    const names = played.map(({ name }, index) =>
      index < variants.length ? name : `${name}, again`,
    )
    return toAppTable(browser.version(), names, times)
  } finally {
    await browser.close()
    for (const { stage } of variants) await stage.close()
  }
}
