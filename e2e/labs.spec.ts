import { expect } from '@playwright/test'
import { test } from './fixtures/test.ts'

for (const scenario of ['labsUserOnly', 'labsVendorOnly']) {
  test(`half of Labs is not enough: nobody is asked (${scenario})`, async ({ bitbucket }) => {
    await bitbucket.openScenario(scenario)

    await expect(bitbucket.summary).toBeVisible()
    await expect(bitbucket.dialog).toBeHidden()
  })
}

test('a user turns their half on, and is asked', async ({ bitbucket, expectAccessible, page }) => {
  await bitbucket.openScenario('labsVendorOnly')
  await expect(bitbucket.summary).toBeVisible()

  await page.getByRole('link', { name: 'Labs' }).click()
  const toggle = page.getByRole('checkbox', {
    name: 'Explicit Addon OAuth Token Authorization',
    exact: true,
  })
  await toggle.check({ force: true })
  await expect(page.getByRole('status')).toHaveText(
    'Explicit Addon OAuth Token Authorization is on.',
  )
  await expectAccessible()
  await page.goto(`${bitbucket.origin}/acme/checkout/pull-requests/1`)

  await expect(bitbucket.dialog).toBeVisible()
})
