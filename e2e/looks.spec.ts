import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { compareLayouts, type LaidOut } from '../scripts/looks/compareLayouts.ts'
import { projectRoot } from '../src/simulator/node/projectRoot.ts'
import { test } from './fixtures/test.ts'
import { connectionScreens } from './looks/connectionScreens.ts'
import { consentScreens } from './looks/consentScreens.ts'
import { deskExtraScreens } from './looks/deskExtraScreens.ts'
import { deskScreens } from './looks/deskScreens.ts'
import { keepLayouts, readKeptLayouts } from './looks/keptLayouts.ts'
import { keptScreenshots } from '../scripts/looks/keptScreenshots.ts'
import { chooseLooks } from './looks/Look.ts'
import { panelScreens } from './looks/panelScreens.ts'
import { readLayout } from './looks/readLayout.ts'
import { AppSurface } from './pages/AppSurface.ts'

const screens = [
  ...panelScreens,
  ...consentScreens,
  ...deskScreens,
  ...deskExtraScreens,
  ...connectionScreens,
]
const languages = { ltr: 'en-GB', rtl: 'ar-EG' } as const
const directory = join(projectRoot, 'test-results/looks')
const docsDirectory = join(projectRoot, 'docs/screens')
// By hand, when a screen has changed: a test run leaves the repository as it is.
const isKeeping = process.env['ASSENT_UPDATE_SCREENSHOTS'] === '1'
const wantsAll = process.env['ASSENT_ALL_LOOKS'] === '1'
// The colours of a theme move nothing, but may round otherwise.
const sameLayout = { share: 0, pixels: 2 }

// By themselves on two cores, as two files would be.
test.describe.configure({ mode: 'parallel' })

for (const [direction, locale] of Object.entries(languages)) {
  test.describe(direction, () => {
    test.use({ locale })

    // Every other screen from right to left, unless somebody wants all of it.
    const isTurn = (index: number) =>
      isKeeping || wantsAll || (index % 2 === 0) === (direction === 'ltr')
    for (const screen of screens.filter((_, index) => isTurn(index))) {
      test(`${screen.name} in every look`, async ({ page, stage, trouble }) => {
        const surface = new AppSurface(page, stage.origin, screen.surface)
        const { frame } = surface
        await page.setViewportSize({ width: 1600, height: 2000 })
        await page.emulateMedia({ reducedMotion: 'reduce' })
        if (screen.trouble) trouble.expect(screen.trouble)
        await screen.prepare?.(surface, page)
        await surface.open(screen.scenario, screen.hash)
        await screen.act?.(surface, page)
        const sign = frame.locator(screen.sign).first()
        await expect(sign).toBeVisible()
        await expect(frame.locator('html')).toHaveAttribute('dir', direction)

        const layouts = new Map<string, LaidOut[]>()
        const axeCounts: Record<string, number> = {}
        for (const look of chooseLooks(isKeeping || wantsAll)) {
          await surface.setWidth(look.width)
          await page.emulateMedia(look.media)
          await expect(sign).toBeVisible()
          await surface.waitForHeight()
          const name = `${screen.name}-${look.name}-${direction}`
          const path = join(directory, `${name}.png`)
          await surface.screenshot(path)
          if (isKeeping && keptScreenshots.has(name)) {
            await mkdir(docsDirectory, { recursive: true })
            await copyFile(path, join(docsDirectory, `${name}.png`))
          }

          const { passes, violations } = await new AxeBuilder({ page })
            .include([`iframe[title="${surface.title}"]`])
            .options({ rules: { 'target-size': { enabled: true } } })
            .analyze()
          axeCounts[look.name] = passes.length
          expect
            .soft(
              violations.map(
                ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
              ),
              `axe, ${look.name}`,
            )
            .toEqual([])

          const overflow = await frame
            .locator('html')
            .evaluate((root) => root.scrollWidth - root.clientWidth)
          expect.soft(overflow, `wider than its frame, ${look.name}`).toBeLessThanOrEqual(0)

          const layout = await readLayout(frame)
          const first = layouts.get(String(look.width))
          if (!first) layouts.set(String(look.width), layout)
          else expect.soft(compareLayouts(first, layout, sameLayout), look.name).toEqual([])
        }

        const file = `${screen.name}-${direction}`
        await mkdir(directory, { recursive: true })
        await writeFile(join(directory, `${file}.axe.json`), JSON.stringify(axeCounts))
        if (isKeeping) await keepLayouts(file, Object.fromEntries(layouts))
        const kept = await readKeptLayouts(file)
        expect(Object.keys(kept), 'keep its layouts with ASSENT_UPDATE_SCREENSHOTS=1').toEqual(
          expect.arrayContaining([...layouts.keys()]),
        )
        for (const [width, layout] of layouts) {
          expect.soft(compareLayouts(kept[width] ?? [], layout), `at ${width} px`).toEqual([])
        }
      })
    }
  })
}
