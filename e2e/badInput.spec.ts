import { expect } from '@playwright/test'
import { test } from './fixtures/test.ts'

test('opened outside of Bitbucket, the app says where it belongs', async ({
  expectAccessible,
  page,
  stage,
}) => {
  await page.goto(stage.appUrl)

  await expect(
    page.getByRole('heading', { name: 'There is no connection to Bitbucket' }),
  ).toBeVisible()
  await expectAccessible()
})

test("fault C03: when Bitbucket's script is blocked, the panel says so", async ({
  bitbucket,
  expectAccessible,
  trouble,
}) => {
  trouble.expect(/ERR_BLOCKED_BY_CLIENT.*all\.js/)
  await bitbucket.blockScript()

  await bitbucket.openScenario('allowed')
  await bitbucket.giveUpScript()

  await expect(bitbucket.heading("Bitbucket's script did not load")).toBeVisible()
  await expectAccessible()
})

test('placeholders that stay literal are named', async ({ bitbucket, expectAccessible }) => {
  await bitbucket.openScenario('missingScopes')

  await expect(bitbucket.heading('This panel does not know where it is')).toBeVisible()
  await expect(bitbucket.panel.getByText('Parameter repository:')).toBeVisible()
  await expectAccessible()
})

test('a malformed uuid is named', async ({ bitbucket, expectAccessible, page }) => {
  await page.route('**/!api/internal/connect/modules/**', async (route) => {
    const response = await route.fetch()
    const body = await response.text()
    await route.fulfill({ response, body: body.replace(/repository=%7B[^&]*/, 'repository=acme') })
  })
  await bitbucket.openScenario('allowed')

  await expect(bitbucket.panel.getByText('Parameter repository:')).toContainText(
    'What Bitbucket said cannot be right.',
  )
  await expectAccessible()
})

test('an unknown repository is a clear sentence', async ({
  bitbucket,
  expectAccessible,
  trouble,
}) => {
  trouble.expect(/status of 404/)
  await bitbucket.openScenario('repositoryGone')

  await expect(
    bitbucket.panel.getByText(
      'The pull request cannot be shown: it does not exist, or you may not see it.',
    ),
  ).toBeVisible()
  await expectAccessible()
})

test('an answer of a wrong shape is a clear sentence', async ({ bitbucket, expectAccessible }) => {
  await bitbucket.openScenario('wrongShape')

  await expect(
    bitbucket.panel.getByText(
      'The pull request cannot be shown: the answer has an unexpected form.',
    ),
  ).toBeVisible()
  await expectAccessible()
})

test("when the vendor's server is down, the rest of the panel works", async ({
  bitbucket,
  expectAccessible,
  trouble,
}) => {
  trouble.expect(/status of 502/)
  await bitbucket.openScenario('vendorDown')

  await expect(bitbucket.summary).toBeVisible()
  await expect(
    bitbucket.panel.getByText(
      'The policy cannot be shown: the server has a problem. Try again later.',
    ),
  ).toBeVisible()
  await expectAccessible()
})

test('a login that ends is a clear state', async ({ bitbucket, expectAccessible }) => {
  await bitbucket.openScenario('loginEnded')

  await expect(bitbucket.heading('You are not logged in to Bitbucket')).toBeVisible()
  await expectAccessible()
})

test('a wrong callback URL is the vendor’s to mend', async ({ bitbucket, expectAccessible }) => {
  await bitbucket.openScenario('callbackMismatch')
  await bitbucket.allow.click()

  await expect(bitbucket.heading('This app is not set up correctly')).toBeVisible()
  await expect(
    bitbucket.panel.getByRole('textbox', { name: 'Details for the vendor' }),
  ).toHaveValue(/^host code: FRAME_SRC_CONSUMER_CALLBACK_MISMATCH$/m)
  await expectAccessible()
})

test('an unknown address of Bitbucket is a page that says so', async ({ page, stage, trouble }) => {
  trouble.expect(/status of 404/)
  await page.goto(`${stage.origin}/acme/nothing`)

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
