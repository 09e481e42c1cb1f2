import { expect } from '@playwright/test'
import { test } from './fixtures/test.ts'
import { AppSurface } from './pages/AppSurface.ts'

test.use({ seed: 'large' })
test.slow()

const path = '/acme/warehouse/addon/assent-reviews/review-desk'
const hash = '#state=merged'
/** No state has as many by itself. */
const everyState = 'state=OPEN&state=MERGED&state=DECLINED'
/** What the desk reads of any list. */
const all = 10_000

test('of a list without end ten thousand rows are read, stop and go on, and can all be reached', async ({
  page,
  stage,
}) => {
  const { desk, rows, progress } = openDesk()
  await page.route('**/pullrequests?state=MERGED&**', (route) =>
    route.continue({ url: route.request().url().replace('state=MERGED', everyState) }),
  )
  await page.route('**/pullrequests?**&page=200**', async (route) => {
    const response = await route.fetch()
    const next = route.request().url().replace('page=200', 'page=201')
    await route.fulfill({ response, json: { ...(await response.json()), next } })
  })
  await desk.open('allowed', hash)

  // Usable from the first page on, and when the reader says stop.
  await expect(rows.first()).toBeVisible()
  await progress.getByRole('button', { name: 'Cancel' }).click()
  await expect(progress.getByRole('button', { name: 'Continue' })).toBeVisible()
  await expect(progress).toContainText('of 200 pages')
  const partial = await readSetSize()
  expect(partial).toBeGreaterThan(0)
  expect(partial).toBeLessThan(all)
  await rows.first().getByRole('link').focus()
  await page.keyboard.press('j')
  await expect(rows.nth(1).getByRole('link')).toBeFocused()
  expect(await readSetSize()).toBe(partial)

  await progress.getByRole('button', { name: 'Continue' }).click()
  await expect(progress).toHaveCount(0, { timeout: 60_000 })
  expect(await readSetSize()).toBe(all)
  await expect(desk.frame.getByText('Only the first 10,000 pull requests are loaded')).toBeVisible()

  // To the end of the list, in steps of a screen or so; those out of sight are not in the page.
  const scroller = desk.frame.locator('[data-desk="rows"]')
  await scroller.evaluate(async (element) => {
    while (element.scrollTop + element.clientHeight < element.scrollHeight - 1) {
      element.scrollTop += element.scrollHeight / 50
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  })
  await expect(desk.frame.locator(`[data-row][aria-posinset="${all}"]`)).toBeVisible()
  expect(await rows.count()).toBeLessThan(100)

  function openDesk() {
    const surface = new AppSurface(page, stage.origin, 'desk', path)
    return {
      desk: surface,
      rows: surface.frame.locator('[data-row]'),
      progress: surface.frame.locator('[data-desk="progress"]'),
    }
  }
  async function readSetSize() {
    return Number(await rows.last().getAttribute('aria-setsize'))
  }
})
