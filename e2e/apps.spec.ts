import { expect } from '@playwright/test'
import { type Gauge, serveGauge } from './fixtures/serveGauge.ts'
import { test as base } from './fixtures/test.ts'
import { WorkspaceSettingsPage } from './pages/WorkspaceSettingsPage.ts'

// Ana has allowed the app that is there already, and is an admin of acme.
const test = base.extend<{ gauge: Gauge; settings: WorkspaceSettingsPage }>({
  gauge: async ({ stage }, provide) => {
    const gauge = await serveGauge(stage.origin)
    await provide(gauge)
    await gauge.close()
  },
  settings: async ({ bitbucket, page }, provide) => {
    await bitbucket.openScenario('allowed')
    // A page that is still loading would find the next app, which its policy does not know.
    await expect(bitbucket.summary).toBeVisible()
    await provide(new WorkspaceSettingsPage(page, bitbucket.origin))
  },
})

test('a vendor registers an app, an admin installs it by its URL, and it asks its users', async ({
  bitbucket,
  expectAccessible,
  gauge,
  page,
  settings,
}) => {
  await settings.openDevelopApps()
  await expectAccessible()
  await settings.startRegistration(gauge.descriptorUrl)
  await expect(settings.status.filter({ hasText: 'The app is registered.' })).toBeVisible()
  await page.getByRole('button', { name: 'Show the secret of Gauge' }).click()
  await expect(page.getByRole('button', { name: 'Copy the secret of Gauge' })).toBeVisible()
  await expectAccessible()
  expect(gauge.calls).toEqual([])

  await page.getByRole('link', { name: /addon_key=gauge$/ }).click()
  await expect(settings.grantAccess).toBeDisabled()
  await expectAccessible()
  await page.getByLabel('Install it in').selectOption('Acme')
  await settings.grantAccess.click()
  await expect(page.getByRole('heading', { name: 'Gauge is installed' })).toBeVisible()
  expect(gauge.calls).toEqual(['/installed'])

  await settings.openPullRequest()
  await expect(bitbucket.dialog.getByText('Gauge requests access to:')).toBeVisible()
  await bitbucket.allow.click()
  await expect(settings.panel.getByRole('status')).toHaveText('Hello Ana Moreno')
})

test('raised scopes tell whom they ask again, and then do', async ({
  bitbucket,
  expectAccessible,
  gauge,
  page,
  settings,
}) => {
  await page.request.post(`${settings.origin}/__simulator/apps`, {
    data: { descriptorUrl: gauge.descriptorUrl, owner: 'acme', user: 'ana' },
  })
  await settings.openPullRequest()
  await bitbucket.allow.click()
  await expect(settings.panel.getByRole('status')).toHaveText('Hello Ana Moreno')

  await settings.openDevelopApps()
  await page.getByRole('button', { name: 'Change scopes: Gauge' }).click()
  await settings.dialog.getByRole('checkbox', { name: /^pullrequest Read/ }).check()
  await expect(settings.dialog.getByText('revokes the approvals of 1 user')).toBeVisible()
  await expectAccessible()
  await settings.press('Save scopes')
  await expect(settings.status.filter({ hasText: 'Approvals revoked: 1.' })).toBeVisible()

  await settings.openPullRequest()
  await expect(bitbucket.dialog.getByText('Read your repositories and their')).toBeVisible()
})

test('an admin installs an add-on from its URL, updates it and removes it', async ({
  bitbucket,
  expectAccessible,
  gauge,
  page,
  settings,
}) => {
  await settings.openInstalledApps()
  await settings.installFromUrl(gauge.descriptorUrl)
  await expect(page.locator('.aui-message-success')).toHaveText('Gauge is installed in Acme.')
  await settings.openPullRequest()
  await bitbucket.deny.click()
  await expect(settings.panel.getByRole('status')).toHaveText('No: USER_DENIED_ACCESS')

  gauge.publish({ scopes: ['account', 'repository', 'pullrequest'] })
  await settings.openInstalledApps()
  await expect(page.getByText('Update available')).toBeVisible()
  await settings.openEntry()
  await expectAccessible()
  await page.getByRole('button', { name: 'Update: Gauge' }).click()
  await expect(settings.dialog).toContainText('It will also ask for:')
  await settings.press('Update')
  await expect(page.locator('.aui-message-success')).toHaveText('Gauge is updated in Acme.')
  await expect(page.getByText('Update available')).toBeHidden()
  // A denial outlives the update.
  await settings.openPullRequest()
  await expect(settings.panel.getByRole('status')).toHaveText('No: USER_ALREADY_DENIED_ACCESS')

  await settings.openInstalledApps()
  await settings.openEntry()
  await page.getByRole('button', { name: 'Remove: Gauge' }).click()
  await page.locator('#remove-addon').getByRole('button', { name: 'Remove' }).click()
  await expect(page.locator('.aui-message-success')).toHaveText('Gauge is removed from Acme.')
  expect(gauge.calls).toEqual(['/installed', '/installed', '/uninstalled'])
})

test('an installation URL leads back to the app, and to nobody else', async ({
  gauge,
  page,
  settings,
  trouble,
}) => {
  trouble.expect(/400 \(Bad Request\)|502 \(Bad Gateway\)/)
  const open = (redirect: string) => {
    const query = new URLSearchParams({
      descriptor_uri: gauge.descriptorUrl,
      redirect_uri: redirect,
    })
    return page.goto(`${settings.origin}/site/addons/authorize?${query}`)
  }
  await open('http://localhost:1/elsewhere')
  await expect(page.getByRole('alert')).toContainText("must begin with the app's baseUrl")
  await expect(settings.grantAccess).toBeHidden()

  await open(`${gauge.origin}/done`)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.waitForURL(`${gauge.origin}/done?error=access_denied`)

  gauge.answerWith(500)
  await open(`${gauge.origin}/done`)
  await page.getByLabel('Install it in').selectOption('Acme')
  await settings.grantAccess.click()
  await expect(page.getByRole('alert')).toContainText('It answered 500.')
  gauge.answerWith(204)
  await settings.grantAccess.click()
  await page.waitForURL(`${gauge.origin}/done?client_key=connection*`)
})

test('a bad descriptor names its fields', async ({
  expectAccessible,
  gauge,
  settings,
  trouble,
}) => {
  trouble.expect(/400 \(Bad Request\)/)
  gauge.publish({ key: 'no spaces', scopes: ['repositories'], baseUrl: 'ftp://x' })
  await settings.openDevelopApps()
  await settings.startRegistration(gauge.descriptorUrl)

  await expect(settings.dialog.getByRole('alert').getByRole('listitem')).toHaveText([
    'key: May hold letters, digits, ".", "_" and "-" only.',
    'baseUrl: Must begin with https://, or http:// for this machine.',
    'scopes.0: "repositories" is not a scope of Bitbucket Cloud.',
  ])
  await expectAccessible()
})

test('since February 2026 nobody registers or installs an app, and all says so', async ({
  bitbucket,
  expectAccessible,
  page,
  settings,
}) => {
  const sentence = 'Since 2 February 2026 Bitbucket registers and installs no new Connect apps.'
  await page.request.patch(`${bitbucket.origin}/__simulator/settings`, { data: { era: '2026' } })

  await settings.openDevelopApps()
  await expect(page.getByText(sentence)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Register an app' })).toBeDisabled()
  await expectAccessible()
  await settings.openInstalledApps()
  await expect(page.getByText(sentence)).toBeVisible()
  await expectAccessible()
  await page.goto(`${bitbucket.origin}/account/settings/features/`)
  await expect(page.getByText('Every app has to ask now')).toBeVisible()
})

test('only admins open the settings of a workspace', async ({ bitbucket, page, trouble }) => {
  trouble.expect(/403 \(Forbidden\)/)
  await bitbucket.openScenario('allowed')
  await page.request.post(`${bitbucket.origin}/__simulator/login`, { data: { user: 'ben' } })
  const response = await page.goto(`${bitbucket.origin}/acme/workspace/settings/addon-management`)

  expect(response?.status()).toBe(403)
  await expect(page.getByText('You cannot open these settings')).toBeVisible()
  await page.getByRole('button', { name: 'Workspace settings' }).click()
  const orbit = page.getByRole('list', { name: 'Orbit' })
  await orbit.getByRole('link', { name: 'Installed apps' }).click()
  await expect(page).toHaveURL(`${bitbucket.origin}/orbit/workspace/settings/addon-management`)
  await expect(page.getByRole('checkbox', { name: 'Enable development mode' })).toBeVisible()
})
