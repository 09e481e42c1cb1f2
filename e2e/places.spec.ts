import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { projectRoot } from '../src/simulator/node/projectRoot.ts'
import { describePlaces } from '../src/testing/describePlaces.ts'
import { type PageWithPlaces, placePages } from './fixtures/placePages.ts'
import { servePlaces } from './fixtures/servePlaces.ts'
import { startStage, type Stage } from './fixtures/startStage.ts'
import { test as base } from './fixtures/test.ts'

const test = base.extend<object, { placesStage: Stage }>({
  placesStage: [
    async ({ appHost }, provide) => {
      const stage = await startStage({
        appHost,
        serveApp: servePlaces,
        changeDescriptor: ({ baseUrl }) => describePlaces(baseUrl),
      })
      await provide(stage)
      await stage.close()
    },
    { scope: 'worker' },
  ],
})

test.beforeEach(async ({ page, placesStage }) => {
  await page.request.post(`${placesStage.origin}/__simulator/reset`, {
    data: { scenario: 'fresh' },
  })
  await page.emulateMedia({ reducedMotion: 'reduce' })
})

const navigation = 'repoPages:org.bitbucket.repository.navigation'

async function expectPage(page: Page, { heading, frame, links = [], times = 1 }: PageWithPlaces) {
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible()
  for (const name of links) await expect(page.getByText(name, { exact: true })).toHaveCount(times)
  if (!frame) return
  const content = page.frameLocator(`iframe[title="${frame.place}"]`)
  await expect(content.getByText(frame.says)).toBeVisible()
  // The bridge answers.
  await expect(content.getByRole('status')).toHaveText(`In ${new URL(page.url()).pathname}`)
}

const directory = join(projectRoot, 'test-results/screens')
const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const

for (const place of placePages) {
  test(`${place.path} shows what apps have there`, async ({
    page,
    placesStage,
    expectAccessible,
  }) => {
    const response = await page.goto(placesStage.origin + place.path)
    expect(response?.status()).toBe(200)
    await expectPage(page, place)
    await expectAccessible()

    const name = place.path.replaceAll(/[^a-zA-Z]+/g, '-')
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(scrollWidth).toBeLessThanOrEqual(width)
      await page.screenshot({ path: join(directory, `places${name}-${width}-${colorScheme}.png`) })
    }
    await expectAccessible()
  })
}

test('a commit is reached by its list, and shows what apps have there', async ({
  page,
  placesStage,
  expectAccessible,
}) => {
  await page.goto(`${placesStage.origin}/acme/checkout/commits/`)
  await page.getByRole('list', { name: 'Commits' }).getByRole('link').first().click()
  for (const place of ['actions', 'info']) {
    await expect(page.getByText(`webItems:org.bitbucket.commit.summary.${place}`)).toHaveCount(1)
  }
  await expectAccessible()
})

test('a link that is a dialog shows the app in it, about the branch of the page', async ({
  page,
  placesStage,
  expectAccessible,
}) => {
  const name = 'webItems:org.bitbucket.branch.summary.actions'
  await page.goto(`${placesStage.origin}/acme/checkout/branch/main`)
  await page.getByRole('button', { name }).click()
  const dialog = page.getByRole('dialog', { name })
  const frame = dialog.frameLocator('iframe')
  await expect(frame.getByText('branch = main')).toBeVisible()
  await expectAccessible()
  await dialog.getByRole('button', { name: 'Cancel' }).focus()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('help is a panel over any page', async ({ page, placesStage, expectAccessible }) => {
  await page.goto(`${placesStage.origin}/acme/checkout/commits/`)
  const button = page.getByRole('button', { name: 'Help' })
  await button.click()
  const help = page.getByRole('complementary', { name: 'Help' })
  await expect(help.frameLocator('iframe').getByText('workspace = acme')).toBeVisible()
  await expectAccessible()
  await help.getByRole('button', { name: 'Close help' }).click()
  await expect(help).toBeHidden()
  await expect(button).toBeFocused()
})

test('on a narrow screen the menu of a repository opens with the keyboard', async ({
  page,
  placesStage,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 320, height: 900 })
  await page.goto(`${placesStage.origin}/acme/checkout/branches/`)
  const link = page.getByRole('navigation', { name: 'Repository' }).getByText(navigation)
  await expect(link).toBeHidden()
  await page.getByRole('button', { name: 'Menu of checkout' }).focus()
  await page.keyboard.press('Enter')
  await expect(link).toBeVisible()
  await expectAccessible()
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: navigation })).toBeVisible()
})

for (const path of ['/acme/nothing', '/acme/checkout/branch/nothing', '/nobody/']) {
  test(`${path} is a page that says what is missing`, async ({
    page,
    placesStage,
    expectAccessible,
    trouble,
  }) => {
    trouble.expect(/status of 404/)
    const response = await page.goto(placesStage.origin + path)
    expect(response?.status()).toBe(404)
    await expect(page.getByText('or you may not see it')).toBeVisible()
    await expectAccessible()
  })
}
