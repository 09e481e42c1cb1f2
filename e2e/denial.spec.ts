import { expect } from '@playwright/test'
import { test } from './fixtures/test.ts'
import { AppAuthorizationsPage } from './pages/AppAuthorizationsPage.ts'

// A tab that a sandboxed frame opens inherits the sandbox, here Bitbucket's own (observed).
const inheritedSandbox = /can escape its sandboxing/

test('a user denies, revokes that in App authorizations, reloads and allows', async ({
  bitbucket,
  context,
  expectAccessible,
  page,
  trouble,
}) => {
  trouble.expect(inheritedSandbox)
  await bitbucket.openScenario('fresh')
  await bitbucket.deny.click()
  await expect(bitbucket.heading('Access was not granted')).toBeVisible()
  await expect(bitbucket.flag('Access was not granted')).toBeVisible()
  await expectAccessible()

  const opened = context.waitForEvent('page')
  await bitbucket
    .flag('Access was not granted')
    .getByRole('link', { name: 'Open App authorizations' })
    .click()
  const authorizations = new AppAuthorizationsPage(await opened)
  await expect(authorizations.title).toBeVisible()
  await expectAccessible(authorizations.page)
  await authorizations.revoke('denial', 'Assent Reviews').click()
  await expect(authorizations.status).toHaveText(
    'Revoked: Assent Reviews is no longer denied. Reload the pages where it is open.',
  )
  await expectAccessible(authorizations.page)
  await authorizations.page.close()

  await page.reload()
  await bitbucket.allow.click()

  await expect(bitbucket.summary).toBeVisible()
})

test('a user who denied by mistake is asked again with one click', async ({ bitbucket, page }) => {
  await bitbucket.openScenario('observedHost')
  await bitbucket.deny.click()

  await bitbucket.panel
    .getByRole('main')
    .getByRole('region')
    .getByRole('button', { name: 'Ask again' })
    .click()
  await bitbucket.allow.click()

  await expect(bitbucket.summary).toBeVisible()
  await page.reload()
  await expect(bitbucket.summary).toBeVisible()
})

test('a user who denied earlier is not asked, and finds the way back', async ({
  bitbucket,
  context,
  expectAccessible,
  trouble,
}) => {
  trouble.expect(inheritedSandbox)
  await bitbucket.openScenario('deniedEarlier')
  await expect(bitbucket.heading('A saved denial blocks this panel')).toBeVisible()
  await expect(bitbucket.dialog).toBeHidden()
  await expectAccessible()

  const opened = context.waitForEvent('page')
  await bitbucket.panel
    .getByRole('region', { name: 'A saved denial blocks this panel' })
    .getByRole('link', { name: 'Open App authorizations' })
    .click()
  const authorizations = new AppAuthorizationsPage(await opened)
  await authorizations.revoke('denial', 'Assent Reviews').click()
  await expect(authorizations.status).toContainText('no longer denied')

  await bitbucket.panel.getByRole('link', { name: 'Reload this page' }).click()
  await bitbucket.allow.click()

  await expect(bitbucket.summary).toBeVisible()
})

test('nobody answers in time; asked again, the user allows', async ({
  bitbucket,
  expectAccessible,
}) => {
  await bitbucket.openScenario('unanswered')
  await expect(bitbucket.dialog).toBeVisible()
  await expect(bitbucket.heading('The access request was not answered')).toBeVisible()
  await expect(bitbucket.dialog).toBeHidden()
  await expectAccessible()

  await bitbucket.panel.getByRole('region').getByRole('button', { name: 'Ask again' }).click()
  await bitbucket.allow.click()

  await expect(bitbucket.summary).toBeVisible()
})

test('an answer of one user says nothing of another', async ({ bitbucket, page }) => {
  await bitbucket.openScenario('deniedEarlier')
  await expect(bitbucket.heading('A saved denial blocks this panel')).toBeVisible()

  await page.getByRole('button', { name: 'Ana Moreno' }).click()
  await page.getByRole('button', { name: 'Ben Okafor' }).click()

  await expect(bitbucket.dialog).toBeVisible()
})
