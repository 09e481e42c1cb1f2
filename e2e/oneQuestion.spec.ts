import { expect } from '@playwright/test'
import { serveTenRequests } from './fixtures/serveTenRequests.ts'
import { startStage, type Stage } from './fixtures/startStage.ts'
import { test as base } from './fixtures/test.ts'
import { BitbucketPage } from './pages/BitbucketPage.ts'

const pages = { bridge: '/bridge.html', bare: '/bare.html', tanstack: '/tanstack.html' }

/** A Bitbucket whose app makes ten requests at load, under TanStack Query's defaults. */
async function startTenRequests(kind: keyof typeof pages): Promise<Stage> {
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

const test = base.extend<{ openTenRequests: (kind: keyof typeof pages) => Promise<BitbucketPage> }>(
  {
    openTenRequests: async ({ page }, provide) => {
      const stages: Stage[] = []
      await provide(async (kind) => {
        const stage = await startTenRequests(kind)
        stages.push(stage)
        const bitbucket = new BitbucketPage(page, stage.origin)
        await bitbucket.openScenario('observedHost')
        return bitbucket
      })
      await Promise.all(stages.map((stage) => stage.close()))
    },
  },
)

test('ten requests at load open one access request, and all succeed', async ({
  openTenRequests,
}) => {
  const bitbucket = await openTenRequests('bridge')

  await expect(bitbucket.dialog).toBeVisible()
  await expect(bitbucket.dialog.getByText(/calls of the app are waiting/)).toBeHidden()
  await bitbucket.allow.click()

  await expect(bitbucket.panel.getByText('0 failed, 10 loaded')).toBeVisible()
})

test('a user who denies is asked once', async ({ openTenRequests }) => {
  const bitbucket = await openTenRequests('bridge')

  const questions = await bitbucket.denyUntil(bitbucket.panel.getByText('10 failed, 0 loaded'))

  expect(questions).toBe(1)
})

test('the control: with a bare wrapper the same user is asked four times', async ({
  openTenRequests,
}) => {
  const bitbucket = await openTenRequests('bare')

  const questions = await bitbucket.denyUntil(bitbucket.panel.getByText('10 failed, 0 loaded'))

  expect(questions).toBe(4)
})

test('in TanStack Devtools the calls stand under the plugin', async ({ openTenRequests }) => {
  const bitbucket = await openTenRequests('tanstack')
  await bitbucket.allow.click()
  await expect(bitbucket.panel.getByText('0 failed, 10 loaded')).toBeVisible()

  await bitbucket.panel.getByRole('button', { name: 'Open TanStack Devtools' }).click()
  await expect(
    bitbucket.panel.getByRole('list', { name: 'Calls' }).getByRole('listitem'),
  ).toHaveCount(10)
})
