import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { test } from './fixtures/test.ts'
import { AppSurface } from './pages/AppSurface.ts'

test('a developer sees who asked, and plays the user', async ({ page, stage }) => {
  const panel = new AppSurface(page, stage.origin, 'panel')
  await panel.open('allowed')
  const { frame } = panel
  await frame.getByRole('button', { name: 'Assent devtools' }).click()
  const calls = frame.getByRole('list', { name: 'Calls' })
  await expect(
    calls
      .getByRole('listitem')
      .filter({ hasText: /GET \/2\.0\/user.*PullRequestPanel · settled · fine/ }),
  ).toBeVisible()

  await frame.getByRole('checkbox', { name: 'Ask here, not in Bitbucket' }).check()
  await frame.getByRole('button', { name: 'Refresh' }).click()
  const deny = frame.getByRole('button', { name: 'Deny' })
  await expect(deny).toBeEnabled()
  await expect(calls.getByRole('listitem').first()).toContainText('sent')
  await deny.click()
  await expect(
    frame.getByRole('heading', { level: 1, name: 'Access was not granted' }),
  ).toBeVisible()
  await expect(panel.dialog).toBeHidden()

  await frame.getByRole('button', { name: 'Revoke' }).click()
  await frame.getByRole('button', { name: 'Ask again' }).first().click()
  await frame.getByRole('button', { name: 'Allow' }).click()
  await expect(frame.getByRole('button', { name: 'Approve', exact: true })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`the devtools at ${width} px, ${colorScheme}`, async ({ page, stage }, testInfo) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 1400, height: 1200 })
      const desk = new AppSurface(page, stage.origin, 'panel')
      await desk.open('allowed')
      await desk.setWidth(width)
      await desk.frame.getByRole('button', { name: 'Assent devtools' }).click()
      await expect(desk.frame.getByRole('list', { name: 'Calls' })).toBeVisible()
      const { violations } = await new AxeBuilder({ page })
        .include(['iframe', '[data-assent-devtools]'])
        .analyze()
      expect(violations).toEqual([])
      const bounds = await desk.frame
        .locator('[data-assent-devtools="panel"]')
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
      expect(bounds).toBeLessThanOrEqual(0)
      await desk.frame
        .locator('[data-assent-devtools="panel"]')
        .screenshot({ path: testInfo.outputPath('devtools.png') })
    })
  }
}
