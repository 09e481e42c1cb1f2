import { expect, type Page } from '@playwright/test'
import { test } from './fixtures/test.ts'
import { AppSurface } from './pages/AppSurface.ts'

declare global {
  interface Window {
    /** What came when, in this frame. */
    speedLog?: { event: 'asked' | 'skeleton' | 'content' | 'longTask'; at: number; ms?: number }[]
  }
}

/** Each frame notes what a reader sees, from its first moment on. */
async function watchSpeed(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const log: NonNullable<Window['speedLog']> = []
    window.speedLog = log
    // A read begins with the turn to ask, which frames of a page share by a lock.
    const request: unknown = Reflect.get(LockManager.prototype, 'request')
    if (typeof request === 'function') {
      LockManager.prototype.request = function ask(...parameters: unknown[]) {
        log.push({ event: 'asked', at: performance.now() })
        return Reflect.apply(request, this, parameters)
      }
    }
    let last = ''
    const look = () => {
      const hasContent = Array.from(document.querySelectorAll('button')).some(
        ({ textContent }) => textContent === 'Approve',
      )
      const isBusy = document.querySelector('main [aria-busy="true"]') !== null
      const event = hasContent ? 'content' : isBusy ? 'skeleton' : undefined
      if (event && event !== last) log.push({ event, at: performance.now() })
      last = event ?? last
    }
    new MutationObserver(look).observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
    })
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        log.push({ event: 'longTask', at: startTime, ms: duration })
      }
    }).observe({ type: 'longtask', buffered: true })
  })
}

test('after Allow the data is shown without a second wait', async ({ page, stage }) => {
  await watchSpeed(page)
  const panel = new AppSurface(page, stage.origin, 'panel')
  await panel.open('fresh')
  await panel.dialog.getByRole('button', { name: 'Allow' }).click()
  await expect(panel.frame.getByRole('button', { name: 'Approve', exact: true })).toBeVisible()
  const log = await panel.frame.locator('html').evaluate(() => window.speedLog ?? [])
  const seen = log
    .map(({ event }) => event)
    .filter((event) => event !== 'longTask' && event !== 'asked')
  expect(seen.filter((event) => event === 'skeleton').length).toBeLessThanOrEqual(1)
  expect(seen.filter((event) => event === 'content')).toHaveLength(1)
  expect(seen.at(-1)).toBe('content')
})

const firstContents = [
  { name: 'panel', role: 'region', content: 'Needs you' },
  { name: 'desk', role: 'button', content: 'Needs me' },
] as const

for (const { name, role, content } of firstContents) {
  test(`the ${name} shows something with the first answer of all`, async ({ page, stage }) => {
    let release = () => {}
    const shown = new Promise<void>((resolve) => (release = resolve))
    const asked: string[] = []
    await page.route(/^[^?]+\/\/[^/]+\/2\.0\//, async (route) => {
      asked.push(route.request().url())
      if (asked.length > 1) await shown
      await route.fallback()
    })
    const surface = new AppSurface(page, stage.origin, name)
    await surface.open('allowed')
    await expect(surface.frame.getByRole(role, { name: content })).toBeVisible()
    expect(asked[0]).toContain('/pullrequests')
    await expect.poll(() => asked.length).toBeGreaterThan(1)
    release()
    await expect(surface.frame.locator('[aria-busy="true"]')).toHaveCount(0)
  })
}

test('the first read is on its way before there is anything to see', async ({ page, stage }) => {
  await watchSpeed(page)
  const panel = new AppSurface(page, stage.origin, 'panel')
  await panel.open('allowed')
  await expect(panel.frame.getByRole('button', { name: 'Approve', exact: true })).toBeVisible()
  const log = await panel.frame.locator('html').evaluate(() => window.speedLog ?? [])
  const seen = log.map(({ event }) => event).filter((event) => event !== 'longTask')
  expect(seen[0]).toBe('asked')
  expect(seen).toContain('skeleton')
})
