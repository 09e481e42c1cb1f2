import { expect, type Page } from '@playwright/test'
import { test } from './fixtures/test.ts'
import { AppSurface, type SurfaceName } from './pages/AppSurface.ts'

const surfaces: SurfaceName[] = ['panel', 'desk', 'connection']

// Below 0.1 is good (web.dev/articles/cls). The browser counts nothing right after a click, so a
// user who allowed before opens the page.
const goodShift = 0.1

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const sum = { value: 0 }
    Object.assign(window, { layoutShift: sum })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') sum.value += entry.value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
})

for (const name of surfaces) {
  test(`the ${name} holds its place while it loads`, async ({ page, stage }) => {
    const surface = await openLoaded(page, stage.origin, name)
    expect(await readShift(surface)).toBeLessThan(goodShift)
  })
}

test('control: something that comes in above the rest is counted', async ({ page, stage }) => {
  const surface = await openLoaded(page, stage.origin, 'panel')
  await surface.frame.locator('body').evaluate((body) => {
    const late = document.createElement('div')
    late.style.blockSize = '300px'
    body.prepend(late)
  })
  await expect.poll(() => readShift(surface)).toBeGreaterThan(goodShift)
})

async function openLoaded(page: Page, origin: string, name: SurfaceName): Promise<AppSurface> {
  const surface = new AppSurface(page, origin, name)
  await surface.open('allowed')
  await expect(surface.frame.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(surface.frame.locator('[aria-busy="true"]')).toHaveCount(0)
  return surface
}

/** The sum of all shifts since the frame was opened; NaN when nobody counted. */
function readShift({ frame }: AppSurface): Promise<number> {
  return frame.locator('html').evaluate(() => {
    const sum: unknown = Reflect.get(window, 'layoutShift')
    return typeof sum === 'object' && sum !== null && 'value' in sum ? Number(sum.value) : NaN
  })
}
