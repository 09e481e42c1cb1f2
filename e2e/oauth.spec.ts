import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { bitbucketAddresses } from '../src/contract/bitbucketAddresses.ts'
import { projectRoot } from '../src/simulator/node/projectRoot.ts'
import { serveClient } from './fixtures/serveClient.ts'
import { test as base } from './fixtures/test.ts'
import { OAuthPages } from './pages/OAuthPages.ts'

const dashboard = { client_id: 'acme-dashboard-key' }
const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const

// Ana is an admin of acme.
const test = base.extend<{ oauth: OAuthPages }>({
  oauth: async ({ bitbucket, page }, provide) => {
    await bitbucket.openScenario('allowed')
    await expect(bitbucket.summary).toBeVisible()
    const client = await serveClient()
    await provide(new OAuthPages(page, bitbucket.origin, client.callback))
    await client.close()
  },
})

test('an admin makes a consumer, a user grants it access, and revokes it', async ({
  expectAccessible,
  oauth,
  page,
  trouble,
}) => {
  trouble.expect(/400 \(Bad Request\)/)
  await oauth.openConsumers()
  await page.getByRole('button', { name: 'Add consumer' }).click()
  await oauth.dialog.getByLabel('Name').fill('Night shift')
  await oauth.dialog.getByLabel('Callback URL').fill(oauth.callback)
  await oauth.dialog.getByRole('button', { name: 'Save' }).click()
  await expect(oauth.dialog.getByRole('alert')).toHaveText('scopes: Choose at least one scope.')
  await expectAccessible()
  await oauth.dialog.getByRole('checkbox', { name: /^account Read/ }).check()
  await oauth.dialog.getByRole('button', { name: 'Save' }).click()
  await expect(oauth.status.filter({ hasText: 'Night shift is added.' })).toBeVisible()
  const item = page.getByRole('listitem').filter({ hasText: 'Night shift' })
  const key = await item.getByRole('code').first().innerText()
  await item.getByRole('button', { name: 'Show the secret of Night shift' }).click()
  const secret = await item.getByRole('code').nth(1).innerText()

  await oauth.openAuthorize({ client_id: key, state: 'a b' })
  await oauth.grantAccess.click()
  const { code = '', state } = await oauth.waitForReturn()
  expect(state).toBe('a b')
  const grant = { grant_type: 'authorization_code', code }
  const { access_token: token } = await oauth.requestToken({ key, secret }, grant)
  expect(await oauth.statusOf(token)).toBe(200)

  await page.goto(oauth.origin + bitbucketAddresses.appAuthorizations)
  await page.getByRole('button', { name: 'Revoke the approval of Night shift' }).click()
  await expect(oauth.status.filter({ hasText: 'Revoked: Night shift' })).toBeVisible()
  expect(await oauth.statusOf(token)).toBe(401)
})

test('Cancel goes back to the client, and asks again the next time', async ({ oauth, page }) => {
  const client = await page.request.post(`${oauth.origin}/__simulator/consumers`, {
    data: { workspace: 'acme', name: 'Probe', callbackUrl: oauth.callback, scopes: ['account'] },
  })
  const { key } = await client.json()
  await oauth.openAuthorize({ client_id: key })
  await oauth.cancel.click()
  expect(await oauth.waitForReturn()).toMatchObject({ error: 'access_denied' })

  await oauth.openAuthorize({ client_id: key })
  await page.keyboard.press('Tab')
  await oauth.grantAccess.focus()
  await page.keyboard.press('Enter')
  expect(await oauth.waitForReturn()).toHaveProperty('code')

  // Now it is known, and leads straight back.
  await oauth.openAuthorize({ client_id: key })
  expect(await oauth.waitForReturn()).toHaveProperty('code')
})

test('a bad redirect_uri is told, and leads nowhere', async ({
  expectAccessible,
  oauth,
  page,
  trouble,
}) => {
  trouble.expect(/400 \(Bad Request\)/)
  const response = await oauth.openAuthorize({ ...dashboard, redirect_uri: oauth.callback })

  expect(response?.status()).toBe(400)
  await expect(page.getByRole('heading', { name: 'Invalid redirect_uri' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('This integration is misconfigured.')
  await expect(oauth.grantAccess).toBeHidden()
  await expectAccessible()
})

test('the pages, narrow and wide, light and dark', async ({ expectAccessible, oauth, page }) => {
  await page.request.post(`${oauth.origin}/__simulator/consumers`, {
    data: {
      workspace: 'acme',
      name: 'Probe',
      callbackUrl: `${oauth.callback}/${'very-long'.repeat(20)}`,
      scopes: ['account'],
    },
  })
  await oauth.openAuthorize(dashboard)
  await expect(oauth.grantAccess).toBeVisible()
  await takeLooks(page, 'authorize', expectAccessible)
  await oauth.openConsumers()
  await expect(page.getByText('acme-dashboard-key')).toBeVisible()
  await takeLooks(page, 'consumers', expectAccessible)
  await page.getByRole('button', { name: 'Edit: Acme dashboard' }).click()
  await expect(oauth.dialog.getByLabel('Name')).toHaveValue('Acme dashboard')
  await takeLooks(page, 'consumer', expectAccessible)
})

async function takeLooks(page: Page, name: string, expectAccessible: () => Promise<void>) {
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
    const file = join(projectRoot, `test-results/screens/${name}-${width}-${colorScheme}.png`)
    await page.screenshot({ path: file, fullPage: true })
    await expectAccessible()
  }
}
