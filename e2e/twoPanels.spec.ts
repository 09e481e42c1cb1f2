import { expect } from '@playwright/test'
import type { ConnectDescriptor } from '../src/contract/ConnectDescriptor.ts'
import { serveOwnApp, startStage, type Stage } from './fixtures/startStage.ts'
import { test as base } from './fixtures/test.ts'
import { BitbucketPage } from './pages/BitbucketPage.ts'

const titles = ['Review readiness', 'Second panel']

function addSecondPanel(descriptor: ConnectDescriptor): ConnectDescriptor {
  const panels = descriptor.modules?.webPanels ?? []
  const second = panels.map((panel) => ({
    ...panel,
    key: `${panel.key}-second`,
    name: { value: 'Second panel' },
  }))
  return { ...descriptor, modules: { ...descriptor.modules, webPanels: [...panels, ...second] } }
}

const test = base.extend<object, { twoPanels: Stage }>({
  twoPanels: [
    async ({ appHost }, provide) => {
      const stage = await startStage({
        appHost,
        serveApp: serveOwnApp.built,
        changeDescriptor: addSecondPanel,
      })
      await provide(stage)
      await stage.close()
    },
    { scope: 'worker' },
  ],
  bitbucket: async ({ page, twoPanels }, provide) => {
    await provide(new BitbucketPage(page, twoPanels.origin))
  },
})

test('two panels on a page open one access request, and Allow fills both', async ({
  page,
  bitbucket,
}) => {
  await bitbucket.openScenario('fresh')
  await expect(bitbucket.dialog).toBeVisible()
  for (const title of titles) {
    await expect(
      page.frameLocator(`iframe[title="${title}"]`).locator('[data-consent="asking"]'),
    ).toContainText('Waiting for Bitbucket')
  }
  await expect(bitbucket.dialog.getByText(/calls of the app are waiting/)).toBeHidden()

  await bitbucket.allow.click()

  for (const title of titles) {
    const panel = page.frameLocator(`iframe[title="${title}"]`)
    await expect(panel.getByRole('heading', { name: 'Retry failed card payments' })).toBeVisible()
  }
  await expect(bitbucket.dialog).toBeHidden()
})

test('a user who denies in one panel is not asked by the other', async ({ page, bitbucket }) => {
  await bitbucket.openScenario('observedHost')
  const second = page.frameLocator('iframe[title="Second panel"]')
  const refused = second.getByRole('heading', { level: 1, name: 'Access was not granted' })

  expect(await bitbucket.denyUntil(refused)).toBe(1)
  await expect(bitbucket.heading('Access was not granted')).toBeVisible()
  await expect(bitbucket.dialog).toBeHidden()
})

test('asking again in one panel brings both back', async ({ page, bitbucket }) => {
  // A host that asks again after a denial, and keeps a grant for all frames of the app.
  await bitbucket.openScenario('observedHost')
  await bitbucket.changeSettings({ prompt_per_call: false })
  await page.reload()
  await bitbucket.deny.click()
  await expect(bitbucket.heading('Access was not granted')).toBeVisible()
  const second = page.frameLocator('iframe[title="Second panel"]')

  await second.getByRole('button', { name: 'Ask again' }).first().click()
  await bitbucket.allow.click()

  await expect(second.getByRole('heading', { name: 'Retry failed card payments' })).toBeVisible()
  await expect(bitbucket.summary).toBeVisible()
})

test('the control: without locks and channels each panel asks for itself', async ({
  page,
  bitbucket,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel')
    Object.defineProperty(navigator, 'locks', { value: undefined })
  })
  await bitbucket.openScenario('observedHost')
  await expect(bitbucket.dialog.getByText(/calls of the app are waiting/)).toBeVisible()
  await bitbucket.deny.click()
  for (const title of titles) {
    const panel = page.frameLocator(`iframe[title="${title}"]`)
    await expect(
      panel.getByRole('heading', { level: 1, name: 'Access was not granted' }),
    ).toBeVisible()
  }
  await expect(bitbucket.dialog).toBeHidden()
})
