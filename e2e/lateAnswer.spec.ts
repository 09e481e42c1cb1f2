import { expect } from '@playwright/test'
import { test } from './fixtures/test.ts'

test('a user who allows late needs to do nothing else', async ({
  bitbucket,
  expectAccessible,
  page,
}) => {
  await page.clock.install()
  await bitbucket.openScenario('fresh')
  await expect(bitbucket.dialog).toBeVisible()
  // Bitbucket's own page was seen to keep an access request open for ever.
  await bitbucket.changeSettings({ access_request_timeout_ms: 0 })
  await page.reload()
  await expect(bitbucket.hint).toBeVisible()

  // The panel gives up after two minutes. The question stays.
  await page.clock.fastForward('02:01')
  await expect(bitbucket.heading('The access request was not answered')).toBeVisible()
  await expect(bitbucket.dialog).toBeVisible()
  await expectAccessible()
  await bitbucket.allow.click()

  await expect(bitbucket.summary).toBeVisible()
  await expect(bitbucket.panel.getByText('You are Ana Moreno.')).toBeVisible()
  await expect(bitbucket.flag('The access request was not answered')).toBeHidden()
})
