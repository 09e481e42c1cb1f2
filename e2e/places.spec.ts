import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { projectRoot } from '../src/simulator/node/projectRoot.ts'
import { describePlaces, toModuleKey } from '../src/testing/describePlaces.ts'
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

interface PageWithPlaces {
  path: string
  /** Of the page. */
  heading: string
  /** The frame there, and a line of what it is told. */
  frame?: { place: string; says: string }
  /** Links and buttons of apps. */
  links?: string[]
  /** How often each of the links is there. Default: 1. */
  times?: number
}

const key = (place: string) => toModuleKey(place)
const navigation = 'repoPages:org.bitbucket.repository.navigation'
const actions = 'repoPages:org.bitbucket.repository.actions'

const pages: PageWithPlaces[] = [
  { path: '/', heading: 'Bitbucket simulator' },
  {
    path: '/acme/checkout',
    heading: 'checkout',
    frame: {
      place: 'webPanels:org.bitbucket.repository.overview.informationPanel',
      says: 'repository = acme/checkout',
    },
    links: [
      navigation,
      actions,
      'webItems:org.bitbucket.repository.navigation',
      'webItems:org.bitbucket.repository.actions',
    ],
  },
  {
    path: '/acme/checkout/src/main/docs',
    heading: 'docs',
    frame: { place: 'webCards:org.bitbucket.source', says: 'directory = docs' },
  },
  {
    path: '/acme/checkout/src/main/README.md',
    heading: 'README.md',
    frame: { place: 'webCards:org.bitbucket.source', says: 'file = README.md' },
    links: ['fileViews'],
  },
  {
    path: '/acme/checkout/src/main/README.md?fileviewer=places%3AfileViews',
    heading: 'README.md',
    frame: { place: 'fileViews', says: 'file = README.md' },
  },
  { path: '/acme/checkout/commits/', heading: 'Commits' },
  {
    path: '/acme/checkout/branches/',
    heading: 'Branches',
    links: ['webItems:org.bitbucket.branch.list.actions'],
    times: 3,
  },
  {
    path: '/acme/checkout/branch/main',
    heading: 'main',
    links: [
      'webItems:org.bitbucket.branch.summary.actions',
      'webItems:org.bitbucket.branch.summary.info',
    ],
  },
  { path: '/acme/checkout/pull-requests/', heading: 'Pull requests' },
  {
    path: '/acme/checkout/pull-requests/1',
    heading: 'Retry failed card payments',
    frame: {
      place: 'webPanels:org.bitbucket.pullrequest.overview.informationPanel',
      says: 'pullrequest = 1',
    },
    links: [
      'webItems:org.bitbucket.pullrequest.summary.actions',
      'webItems:org.bitbucket.pullrequest.summary.info',
    ],
  },
  {
    path: '/acme/checkout/admin',
    heading: 'Repository settings',
    links: ['adminPages:org.bitbucket.repository.admin'],
  },
  {
    path: `/acme/checkout/admin/addon/places/${key('adminPages:org.bitbucket.repository.admin')}`,
    heading: 'adminPages:org.bitbucket.repository.admin',
    frame: {
      place: 'adminPages:org.bitbucket.repository.admin',
      says: 'repository = acme/checkout',
    },
  },
  {
    path: `/acme/checkout/addon/places/${key(navigation)}#line=3`,
    heading: navigation,
    frame: { place: navigation, says: '#line=3' },
  },
  {
    path: `/acme/checkout/addon/places/${key(actions)}`,
    heading: actions,
    frame: { place: actions, says: 'repository = acme/checkout' },
  },
  { path: '/acme/', heading: 'Acme', links: ['profileTabs', 'generalPages'] },
  { path: '/ben/', heading: 'Ben Okafor', links: ['profileTabs'] },
  {
    path: '/addon/places/profileTabs/ben',
    heading: 'profileTabs',
    frame: { place: 'profileTabs', says: 'target_user = Ben Okafor' },
  },
  {
    path: '/addon/places/generalPages/acme',
    heading: 'generalPages',
    frame: { place: 'generalPages', says: 'workspace = acme' },
  },
  {
    path: '/acme/workspace/settings/',
    heading: 'Workspace settings',
    links: [
      'adminPages:org.bitbucket.account.admin',
      'webItems:org.bitbucket.addon.management',
      'configurePage',
    ],
  },
  {
    path: '/acme/workspace/settings/mirrors',
    heading: 'Mirrors',
    frame: { place: 'webPanels:org.bitbucket.account.admin.mirror.config', says: 'user = Ana' },
    links: ['webItems:org.bitbucket.account.admin.mirror.config.actions'],
  },
  {
    path: `/acme/workspace/settings/addon/places/${key('adminPages:org.bitbucket.account.admin')}`,
    heading: 'adminPages:org.bitbucket.account.admin',
    frame: { place: 'adminPages:org.bitbucket.account.admin', says: 'workspace = acme' },
  },
  {
    path: '/acme/workspace/settings/addon-management/places/configure',
    heading: 'configurePage',
    frame: { place: 'configurePage', says: 'workspace = acme' },
  },
]

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

for (const place of pages) {
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
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(scrollWidth).toBeLessThanOrEqual(width)
        await page.screenshot({
          path: join(directory, `places${name}-${width}-${colorScheme}.png`),
        })
      }
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
