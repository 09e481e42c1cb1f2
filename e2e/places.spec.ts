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

async function expectPage(page: Page, { heading, frame, links = [] }: PageWithPlaces) {
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible()
  for (const name of links) await expect(page.getByText(name, { exact: true })).toHaveCount(1)
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
