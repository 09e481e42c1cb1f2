import { join } from 'node:path'
import { expect } from '@playwright/test'
import { projectRoot } from '../src/simulator/node/projectRoot.ts'
import { test } from './fixtures/test.ts'
import { connectionScreens } from './looks/connectionScreens.ts'
import { consentScreens } from './looks/consentScreens.ts'
import { deskScreens } from './looks/deskScreens.ts'
import { panelScreens } from './looks/panelScreens.ts'
import { AppSurface } from './pages/AppSurface.ts'

const screens = [...panelScreens, ...consentScreens, ...deskScreens, ...connectionScreens]
const languages = { ltr: 'en-GB', rtl: 'ar-EG' } as const
/** Of the frame, in CSS pixels. */
const widths = [160, 320, 1280] as const
const themes = ['light', 'dark'] as const
const directory = join(projectRoot, 'test-results/looks')

for (const [direction, locale] of Object.entries(languages)) {
  test.describe(direction, () => {
    test.use({ locale })

    for (const screen of screens) {
      test(`${screen.name} in every look`, async ({ expectAccessible, page, stage, trouble }) => {
        const surface = new AppSurface(page, stage.origin, screen.surface)
        await page.setViewportSize({ width: 1600, height: 1000 })
        await page.emulateMedia({ reducedMotion: 'reduce' })
        if (screen.trouble) trouble.expect(screen.trouble)
        await screen.prepare?.(surface, page)
        await surface.open(screen.scenario, screen.hash)
        await screen.act?.(surface, page)
        const sign = surface.frame.locator(screen.sign).first()
        await expect(sign).toBeVisible()
        await expect(surface.frame.locator('html')).toHaveAttribute('dir', direction)

        for (const width of widths) {
          await surface.setWidth(width)
          for (const colorScheme of themes) {
            await page.emulateMedia({ colorScheme })
            await expect(sign).toBeVisible()
            await surface.frameElement.screenshot({
              path: join(directory, `${screen.name}-${width}-${colorScheme}-${direction}.png`),
            })
            await expectAccessible()
          }
          const overflow = await surface.frame
            .locator('html')
            .evaluate((root) => root.scrollWidth - root.clientWidth)
          expect(overflow, `wider than its frame of ${width} px`).toBeLessThanOrEqual(0)
        }
      })
    }
  })
}
