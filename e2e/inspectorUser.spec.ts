import { expect } from '@playwright/test'
import { test } from './fixtures/test.ts'
import { InspectorPage } from './pages/InspectorPage.ts'

test('the six verbs of the user, in the drawer beside the open access request', async ({
  bitbucket,
  expectAccessible,
  page,
}) => {
  await bitbucket.openScenario('fresh')
  await expect(bitbucket.dialog).toBeVisible()
  const inspector = new InspectorPage(page)
  const title = inspector.drawer.getByRole('heading', { name: 'The user' })
  const press = (name: string) => inspector.drawer.getByRole('button', { name }).first().click()
  await page.keyboard.press('Alt+i')
  await expect(inspector.drawer.getByRole('heading', { name: 'Inspector' })).toBeFocused()
  await inspector.choose('People')
  await expect(inspector.drawer).toContainText('Ana Moreno looks at this page.')
  await press('Ignore')
  await expect(inspector.drawer).toContainText(/Left open: \d+ calls? waits?\./)
  await expect(bitbucket.dialog).toBeVisible()
  await expectAccessible()

  await press('Deny')
  await expect(bitbucket.dialog).toBeHidden()
  await expect(bitbucket.heading('Access was not granted')).toBeVisible()
  await expect(title).toBeFocused()
  await expect(inspector.drawer).toContainText('Ana Moreno has denied Assent Reviews.')
  await press('Revoke')
  await expect(inspector.drawer).toContainText('Revoked: Ana Moreno to Assent Reviews.')
  await expect(title).toBeFocused()

  await page.reload()
  await expect(bitbucket.dialog).toBeVisible()
  await inspector.choose('People')
  await press('Allow')
  await expect(bitbucket.summary).toBeVisible()
  await expect(inspector.drawer).toContainText('No access request is open on this page.')

  const labs = inspector.drawer.getByRole('group', { name: 'Labs', exact: true })
  await labs.getByRole('checkbox', { name: 'own apps ask' }).click()
  await expect(inspector.drawer).toContainText('The Labs toggles of Ana Moreno are saved.')
  await press('+2 hours')
  await expect(inspector.drawer).toContainText('The clock is 2 hours further.')
})

test('below 1280 px the dialog stands above the drawer, and keeps the focus', async ({
  bitbucket,
  page,
}) => {
  await page.setViewportSize({ width: 1279, height: 900 })
  await bitbucket.openScenario('fresh')
  await expect(bitbucket.dialog).toBeVisible()
  await page.keyboard.press('Alt+i')
  await expect(new InspectorPage(page).drawer).toBeVisible()
  await expect(bitbucket.dialog.locator(':focus')).toBeVisible()
  await bitbucket.allow.click()
  await expect(bitbucket.summary).toBeVisible()
})
