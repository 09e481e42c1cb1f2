import { expect } from '@playwright/test'
import { test } from './fixtures/test.ts'

test('a user allows, and the panel shows the pull request', async ({
  bitbucket,
  expectAccessible,
}) => {
  await bitbucket.openScenario('fresh')
  await expect(bitbucket.dialog).toContainText('Assent Reviews requests access to:')
  await expect(bitbucket.dialog.getByRole('listitem')).toHaveText([
    'Read your account information',
    'Read your repositories and their pull requests',
    'Read and modify your repositories and their pull requests',
  ])
  await expectAccessible()

  await bitbucket.allow.click()

  await expect(bitbucket.summary).toBeVisible()
  await expect(bitbucket.panel.getByText('Vera Lindqvist approved')).toBeVisible()
  await expect(
    bitbucket.panel.getByRole('listitem').filter({ hasText: /^Integration tests.* failed$/ }),
  ).toBeVisible()
  await expect(bitbucket.panel.getByText('You are Ana Moreno.')).toBeVisible()
  await expectAccessible()
})

test("the vendor's own server answers through Bitbucket", async ({ bitbucket }) => {
  await bitbucket.openScenario('allowed')

  await expect(bitbucket.panel.getByText('Two approvals are needed, one is missing.')).toBeVisible()
})

test('a user approves as themselves, and withdraws', async ({ bitbucket }) => {
  await bitbucket.openScenario('allowed')

  await bitbucket.panel.getByRole('button', { name: 'Approve' }).click()
  await expect(bitbucket.panel.getByText('Ana Moreno approved')).toBeVisible()
  await bitbucket.panel.getByRole('button', { name: 'Withdraw approval' }).click()

  await expect(bitbucket.panel.getByText('Ana Moreno has not decided')).toBeVisible()
})

test('a user who allowed before is not asked', async ({ bitbucket, expectAccessible }) => {
  await bitbucket.openScenario('allowed')

  await expect(bitbucket.summary).toBeVisible()
  await expect(bitbucket.dialog).toBeHidden()
  await expectAccessible()
})

test('an answer is kept over a reload', async ({ bitbucket, page }) => {
  await bitbucket.openScenario('fresh')
  await bitbucket.allow.click()
  await expect(bitbucket.summary).toBeVisible()

  await page.reload()

  await expect(bitbucket.summary).toBeVisible()
  await expect(bitbucket.dialog).toBeHidden()
})

test('the frame is as high as its content', async ({ bitbucket, page }) => {
  await bitbucket.openScenario('allowed')
  await expect(bitbucket.panel.getByText('You are Ana Moreno.')).toBeVisible()

  const me = bitbucket.panel.getByText('You are Ana Moreno.')
  const frame = page.locator('iframe')
  await expect
    .poll(async () => {
      const [inner, outer] = await Promise.all([me.boundingBox(), frame.boundingBox()])
      return inner && outer && inner.y + inner.height <= outer.y + outer.height
    })
    .toBe(true)
})

test('a viewer who is not logged in sees what is public', async ({
  bitbucket,
  expectAccessible,
  trouble,
}) => {
  trouble.expect(/status of 401/)
  await bitbucket.openScenario('signedOut')

  await expect(
    bitbucket.panel.getByRole('heading', { name: 'Describe the opening hours' }),
  ).toBeVisible()
  await expect(bitbucket.dialog).toBeHidden()
  await expect(bitbucket.flag('Access has ended')).toContainText('Make sure that you are logged in')
  await expectAccessible()
})
