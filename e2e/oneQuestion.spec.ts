import { expect } from '@playwright/test'
import { serveTenRequests } from './fixtures/serveTenRequests.ts'
import { startStage } from './fixtures/startStage.ts'
import { test } from './fixtures/test.ts'
import { BitbucketPage } from './pages/BitbucketPage.ts'

const pages = { bridge: '/bridge.html', bare: '/bare.html' }

/** A Bitbucket whose app makes ten requests at load, under TanStack Query's defaults. */
async function startTenRequests(kind: keyof typeof pages) {
  return startStage({
    appHost: 'localhost',
    serveApp: serveTenRequests,
    changeDescriptor: (descriptor) => ({
      ...descriptor,
      modules: {
        ...descriptor.modules,
        webPanels: (descriptor.modules?.webPanels ?? []).map((panel) => ({
          ...panel,
          url: pages[kind],
        })),
      },
    }),
  })
}

test('ten requests at load open one access request, and all succeed', async ({ page }) => {
  const stage = await startTenRequests('bridge')
  const bitbucket = new BitbucketPage(page, stage.origin)
  await bitbucket.openScenario('observedHost')

  await expect(bitbucket.dialog).toBeVisible()
  await expect(bitbucket.dialog.getByText(/calls of the app are waiting/)).toBeHidden()
  await bitbucket.allow.click()

  await expect(bitbucket.panel.getByText('0 failed, 10 loaded')).toBeVisible()
  await stage.close()
})

test('a user who denies is asked once', async ({ page }) => {
  const stage = await startTenRequests('bridge')
  const bitbucket = new BitbucketPage(page, stage.origin)
  await bitbucket.openScenario('observedHost')

  const questions = await bitbucket.denyUntil(bitbucket.panel.getByText('10 failed, 0 loaded'))

  expect(questions).toBe(1)
  await stage.close()
})

test('the control: with a bare wrapper the same user is asked four times', async ({ page }) => {
  const stage = await startTenRequests('bare')
  const bitbucket = new BitbucketPage(page, stage.origin)
  await bitbucket.openScenario('observedHost')

  const questions = await bitbucket.denyUntil(bitbucket.panel.getByText('10 failed, 0 loaded'))

  expect(questions).toBe(4)
  await stage.close()
})
