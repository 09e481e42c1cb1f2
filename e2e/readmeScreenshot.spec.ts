import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { projectRoot } from '../src/simulator/node/projectRoot.ts'
import { test } from './fixtures/test.ts'

test("the README's picture shows a page that asks", async ({ bitbucket, page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await bitbucket.openScenario('fresh')
  await expect(bitbucket.dialog).toBeVisible()
  await expect(bitbucket.hint).toBeVisible()

  const path = join(projectRoot, 'test-results/screens/asking.png')
  await page.screenshot({ path, fullPage: true })
  // By hand, when the page has changed: a test run leaves the repository as it is.
  if (process.env['ASSENT_UPDATE_SCREENSHOTS'] === '1') {
    await copyFile(path, join(projectRoot, 'docs/screenshot.png'))
  }
})
