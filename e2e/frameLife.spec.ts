import { expect, type Page } from '@playwright/test'
import { test } from './fixtures/test.ts'

const frame = 'iframe[title="Review readiness"]'

/** Take the app's frame out of the page, as a host does that shows something else. */
function removeFrame(page: Page) {
  return page.evaluate((selector) => document.querySelector(selector)?.remove(), frame)
}

/** Take it out and put it back: the browser then loads it anew. */
function replaceFrame(page: Page) {
  return page.evaluate((selector) => {
    const element = document.querySelector(selector)
    const { parentNode: parent, nextSibling: next } = element ?? {}
    element?.remove()
    if (element) parent?.insertBefore(element, next ?? null)
  }, frame)
}

/** Addresses of the API that the page and its frames ask for from now on. */
function followCalls(page: Page): string[] {
  const calls: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/2.0/')) calls.push(request.url())
  })
  return calls
}

/** Let the page draw: what is under way, or goes round in a loop, goes on. */
function showPictures(page: Page, count: number) {
  return page.evaluate(async (pictures) => {
    for (let picture = 0; picture < pictures; picture += 1) await new Promise(requestAnimationFrame)
  }, count)
}

test('fault C09: a page that is reloaded during a question starts anew', async ({
  bitbucket,
  page,
}) => {
  await bitbucket.openScenario('fresh')
  await expect(bitbucket.dialog).toBeVisible()
  await expect(bitbucket.hint).toBeVisible()

  await page.reload()

  // One question, of the new page: nothing of the old one waits in a lock or in storage.
  await expect(bitbucket.dialog).toBeVisible()
  await expect(bitbucket.dialog.getByText(/calls of the app are waiting/)).toBeHidden()
  const kept = bitbucket.panel.locator('body')
  expect(await kept.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  await bitbucket.allow.click()
  await expect(bitbucket.summary).toBeVisible()
  await expect(bitbucket.hint).toBeHidden()
})

test('fault C10: a frame that is removed during a question leaves nothing behind', async ({
  bitbucket,
  context,
  page,
  stage,
}) => {
  // Locks are seen by all pages of an origin, and the question of a frame holds one.
  const sibling = await context.newPage()
  await sibling.goto(stage.appUrl)
  const countLocks = () =>
    sibling.evaluate(async () => (await navigator.locks.query()).held?.length)
  await bitbucket.openScenario('fresh')
  await expect(bitbucket.dialog).toBeVisible()
  expect(await countLocks()).toBe(1)
  const calls = followCalls(page)

  await removeFrame(page)
  expect(page.frames()).toHaveLength(1)
  await expect.poll(countLocks).toBe(0)
  // The host's dialog is the host's: its answer finds nobody, and that is no error.
  await bitbucket.allow.click()
  await expect(bitbucket.dialog).toBeHidden()
  expect(calls).toEqual([])
})

test('fault C11: a frame that is removed and added again starts anew, once', async ({
  bitbucket,
  page,
}) => {
  await bitbucket.openScenario('allowed')
  await expect(bitbucket.summary).toBeVisible()
  await page.reload()
  const calls = followCalls(page)
  await expect(bitbucket.panel.getByText('You are Ana Moreno.')).toBeVisible()
  await showPictures(page, 60)
  const expected = calls.splice(0).toSorted()

  await replaceFrame(page)
  await expect(bitbucket.panel.getByText('You are Ana Moreno.')).toBeVisible()
  await expect.poll(() => calls.length).toBeGreaterThanOrEqual(expected.length)
  await showPictures(page, 60)

  // A second listener would ask, and answer, twice.
  expect(calls.toSorted()).toEqual(expected)
  expect(page.frames()).toHaveLength(2)
  await expect(bitbucket.dialog).toBeHidden()
})

test('fault C19: a frame without a size loads when it is shown, and ends to grow', async ({
  bitbucket,
  page,
}) => {
  await page.addInitScript(() => {
    if (window !== window.top) return
    addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style')
      style.id = 'no-size'
      style.textContent = 'iframe { display: none !important }'
      document.head.append(style)
      let changes = 0
      new MutationObserver((records) => {
        changes += records.filter(({ target }) => target instanceof HTMLIFrameElement).length
        document.documentElement.dataset['resizes'] = String(changes)
      }).observe(document, { attributeFilter: ['style'], subtree: true })
    })
  })
  await bitbucket.openScenario('allowed')
  await expect(page.locator(frame)).toBeAttached()
  await expect(page.locator(frame)).toBeHidden()
  await expect(bitbucket.panel.getByText('You are Ana Moreno.')).toBeAttached()

  await page.locator('#no-size').evaluate((style) => style.remove())
  await expect(bitbucket.summary).toBeVisible()

  // Two hundred pictures are more than three seconds: a loop would go on all that time.
  await showPictures(page, 200)
  const resizes = await page.evaluate(() => Number(document.documentElement.dataset['resizes']))
  expect(resizes).toBeGreaterThan(0)
  expect(resizes).toBeLessThan(12)
  const isWhole = () => document.documentElement.scrollHeight <= innerHeight
  await expect.poll(() => bitbucket.panel.locator('body').evaluate(isWhole)).toBe(true)

  // Bitbucket's script watches the size of the content from the time the frame was hidden.
  await bitbucket.panel.locator('#root').evaluate((root) => {
    root.append(Object.assign(document.createElement('div'), { style: 'block-size: 300px' }))
  })
  await expect.poll(() => bitbucket.panel.locator('body').evaluate(isWhole)).toBe(true)
})

const shapes = [
  { name: '160 px wide', width: 160, height: 600 },
  { name: '320 px wide', width: 320, height: 600 },
  { name: 'very tall', width: 320, height: 8_000 },
]

for (const { name, width, height } of shapes) {
  for (const scenario of ['allowed', 'deniedEarlier']) {
    test(`fault C20: a frame ${name} is readable, ${scenario}`, async ({ bitbucket, page }) => {
      await bitbucket.openScenario(scenario)
      await page.locator(frame).evaluate(
        (element, size) => {
          element.style.setProperty('width', `${size.width}px`, 'important')
          element.style.setProperty('height', `${size.height}px`, 'important')
        },
        { width, height },
      )
      const heading = bitbucket.panel.getByRole('heading', { level: 1 })
      await expect(heading).toBeVisible()

      const root = bitbucket.panel.locator('html')
      const read = () =>
        root.evaluate(({ clientWidth, scrollWidth }) => [clientWidth, scrollWidth - clientWidth])
      await expect.poll(read).toEqual([width, 0])
      const box = await heading.evaluate((element) => {
        const { left, right, height: tall } = element.getBoundingClientRect()
        return { left, right, tall }
      })
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(width)
      expect(box.tall).toBeGreaterThan(10)
    })
  }
}
