import { expect } from '@playwright/test'
import { test } from './fixtures/test.ts'

// What a user meets when Bitbucket is not as it is announced, each from a link.

test('a flag asks first: Review shows the permissions, and Allow lets the app in', async ({
  bitbucket,
  expectAccessible,
  page,
}) => {
  await bitbucket.openScenario('askedByFlag')
  const flag = page.getByRole('region', { name: 'Access requests' }).getByRole('alert')
  await expect(flag).toContainText('Assent Reviews requests access to your account.')
  await expect(bitbucket.hint).toBeVisible()
  await expectAccessible()

  await flag.getByRole('button', { name: 'Review' }).click()
  const review = page.getByRole('dialog', { name: 'Review permissions' })
  await expect(review.getByRole('listitem').first()).toBeVisible()
  await expect(flag).toBeHidden()
  await expectAccessible()
  await review.getByRole('button', { name: 'Allow' }).click()

  await expect(bitbucket.summary).toBeVisible()
})

test('a flag asks first, and its Cancel is a denial that is kept', async ({ bitbucket, page }) => {
  await bitbucket.openScenario('askedByFlag')
  await page
    .getByRole('region', { name: 'Access requests' })
    .getByRole('button', { name: 'Cancel' })
    .click()
  await expect(bitbucket.heading('Access was not granted')).toBeVisible()
  await expect(page.getByText('Access denied')).toBeVisible()

  await page.reload()
  await expect(bitbucket.heading('A saved denial blocks this panel')).toBeVisible()
})

test('a denial that is not stored is asked for again after a reload', async ({
  bitbucket,
  page,
  trouble,
}) => {
  trouble.expect(/500 .*denials/)
  await bitbucket.openScenario('denialLost')
  await bitbucket.deny.click()
  await expect(page.getByText('Access denied')).toBeVisible()
  await page.reload()
  await expect(bitbucket.dialog).toBeVisible()
})

test('"Manage permissions" led to a page that was not there', async ({
  bitbucket,
  context,
  page,
  trouble,
}) => {
  trouble.expect(/404 .*account\/admin\/api/)
  await bitbucket.openScenario('deadLink')
  await bitbucket.allow.click()
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: /^Manage permissions/ }).click()
  const dead = await opened
  await expect(dead.getByRole('heading', { name: 'Page not found' })).toBeVisible()
  expect(new URL(dead.url()).pathname).toBe('/account/admin/api')
})

for (const scenario of ['tokenHtml', 'tokenRefused', 'tokenUnreachable']) {
  test(`the app says so when there is no token after Allow: ${scenario}`, async ({
    bitbucket,
    trouble,
  }) => {
    trouble.expect(/access_token/)
    await bitbucket.openScenario(scenario)
    await bitbucket.allow.click()
    await expect(bitbucket.panel.getByText(/^The pull request cannot be shown: /)).toBeVisible()
    await expect(bitbucket.dialog).toBeHidden()
  })
}

test('a token that expires in between is replaced without a word', async ({
  bitbucket,
  trouble,
}) => {
  trouble.expect(/401/)
  await bitbucket.openScenario('tokenExpires')
  await expect(bitbucket.summary).toBeVisible()
  await expect(bitbucket.panel.getByText('You are Ana Moreno.')).toBeVisible()
})

for (const scenario of ['offline', 'serverDown']) {
  test(`the app says what is wrong: ${scenario}`, async ({ bitbucket, trouble }) => {
    trouble.expect(/\/2\.0\/|api-proxy/)
    await bitbucket.openScenario(scenario)
    // It tries again by itself before it says so.
    await expect(bitbucket.panel.getByText(/^The pull request cannot be shown: /)).toBeVisible({
      timeout: 30_000,
    })
  })
}
