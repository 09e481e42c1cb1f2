import type { Browser, FrameLocator, Page } from '@playwright/test'
import type { RowFigures } from './RowFigures.ts'

const path = '/acme/warehouse/addon/assent-reviews/review-desk'
const everyState = 'state=OPEN&state=MERGED&state=DECLINED'
/** A hand on a wheel, and then one in a hurry. */
const wheel = [...Array<number>(40).fill(300), ...Array<number>(40).fill(2000)]

/**
 * Open the review desk on thousands of pull requests, read them all, scroll, and search.
 *
 * @param hasEveryState 10,000 rows, whatever their state, instead of the 4,000 that are open
 */
export async function playDesk(
  browser: Browser,
  { origin, hasEveryState }: { origin: string; hasEveryState: boolean },
): Promise<RowFigures> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
  })
  context.setDefaultTimeout(300_000)
  try {
    await context.addInitScript(() => {
      const tasks: number[] = []
      window.benchTasks = tasks
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration)
      }).observe({ type: 'longtask', buffered: true })
    })
    const page = await context.newPage()
    if (hasEveryState) {
      await page.route('**/pullrequests?state=OPEN&**', (route) =>
        route.continue({ url: route.request().url().replace('state=OPEN', everyState) }),
      )
    }
    await page.goto(`${origin}/__simulator/scenarios/allowed`)
    await page.goto(origin + path)
    return await measure(page, page.locator('iframe[title="Review desk"]').contentFrame())
  } finally {
    await context.close()
  }
}

async function measure(page: Page, frame: FrameLocator): Promise<RowFigures> {
  const root = frame.locator('html')
  const takeTasks = () => root.evaluate(() => Math.max(0, ...(window.benchTasks?.splice(0) ?? [])))
  await frame.locator('[data-row]').first().waitFor()
  await frame.locator('[data-desk="progress"]').waitFor({ state: 'detached' })
  const readMs = await root.evaluate(() => performance.now())
  const readTaskMs = await takeTasks()

  await frame.locator('[data-desk="rows"]').hover()
  for (const pixels of wheel) await page.mouse.wheel(0, pixels)
  await page.waitForTimeout(1000)
  const scrollTaskMs = await takeTasks()
  const renderedRows = await frame.locator('[data-row]').count()

  const searchMs = await frame.getByRole('searchbox').evaluate(
    (field: HTMLInputElement) =>
      new Promise<number>((resolve) => {
        const startedAt = performance.now()
        const observer = new MutationObserver(() => {
          const titles = Array.from(document.querySelectorAll('[data-row] a'))
          if (!titles.every(({ textContent }) => textContent.includes('pallets'))) return
          observer.disconnect()
          resolve(performance.now() - startedAt)
        })
        observer.observe(document, { childList: true, subtree: true, characterData: true })
        field.focus()
        document.execCommand('insertText', false, 'pallets')
      }),
  )
  return { readMs, readTaskMs, scrollTaskMs, searchMs, renderedRows }
}
