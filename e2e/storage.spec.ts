import { expect, type Page } from '@playwright/test'
import { test } from './fixtures/test.ts'

const key = 'planted'

function readPlanted(page: Page): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key)
}

test('fault H07: what a frame keeps is not there when the app is opened by itself', async ({
  bitbucket,
  page,
  stage,
  hasPartitionedStorage,
}) => {
  await bitbucket.openScenario('allowed')
  await expect(bitbucket.summary).toBeVisible()
  const frame = page.frames().find((one) => one.url().startsWith(stage.appUrl))
  const kept = await frame?.evaluate((name) => {
    try {
      localStorage.setItem(name, 'by the frame')
      return 'kept'
    } catch (error) {
      return error instanceof Error ? error.name : 'failed'
    }
  }, key)
  // The control: under Playwright's own switches a frame of another site has no storage to speak of.
  expect(kept).toBe(hasPartitionedStorage ? 'kept' : 'SecurityError')

  const app = await page.context().newPage()
  await app.goto(stage.appUrl)

  // Outside Bitbucket the app says so, whatever its storage holds.
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await readPlanted(app)).toBeNull()
})
