import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { projectRoot } from '../src/simulator/node/projectRoot.ts'
import type { BitbucketPage } from './pages/BitbucketPage.ts'
import { test } from './fixtures/test.ts'

interface Screen {
  name: string
  scenario: string
  /** What is wrong before the page is opened. */
  prepare?: (bitbucket: BitbucketPage) => Promise<void>
  /** The trouble that makes. */
  trouble?: RegExp
  /** What the user does to get there. */
  act?: (bitbucket: BitbucketPage) => Promise<void>
  /** The panel's heading. */
  heading: string
}

const screens: Screen[] = [
  { name: 'asking', scenario: 'fresh', heading: 'Waiting for Bitbucket' },
  { name: 'granted', scenario: 'allowed', heading: 'Retry failed card payments' },
  {
    name: 'declined',
    scenario: 'fresh',
    act: ({ deny }) => deny.click(),
    heading: 'Access was not granted',
  },
  { name: 'blocked', scenario: 'deniedEarlier', heading: 'A saved denial blocks this panel' },
  {
    name: 'unanswered',
    scenario: 'unanswered',
    heading: 'The access request was not answered',
  },
  { name: 'signedOut', scenario: 'loginEnded', heading: 'You are not logged in to Bitbucket' },
  {
    name: 'misconfigured',
    scenario: 'callbackMismatch',
    act: ({ allow }) => allow.click(),
    heading: 'This app is not set up correctly',
  },
  {
    name: 'unavailable',
    scenario: 'allowed',
    prepare: (bitbucket) => bitbucket.blockScript(),
    trouble: /ERR_BLOCKED_BY_CLIENT.*all\.js/,
    act: (bitbucket) => bitbucket.giveUpScript(),
    heading: "Bitbucket's script did not load",
  },
  {
    name: 'invalidContext',
    scenario: 'missingScopes',
    heading: 'This panel does not know where it is',
  },
]
const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
] as const
const directory = join(projectRoot, 'test-results/screens')

for (const screen of screens) {
  test(`${screen.name}, narrow and wide, light and dark`, async ({
    bitbucket,
    expectAccessible,
    page,
    trouble,
  }) => {
    await page.setViewportSize({ width: looks[0].width, height: 900 })
    await page.emulateMedia({ colorScheme: looks[0].colorScheme, reducedMotion: 'reduce' })
    if (screen.trouble) trouble.expect(screen.trouble)
    await screen.prepare?.(bitbucket)
    await bitbucket.openScenario(screen.scenario)
    await screen.act?.(bitbucket)

    const heading = bitbucket.panel.getByText(screen.heading, { exact: true }).first()
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await expect(heading).toBeVisible()
      const file = join(directory, `${screen.name}-${width}-${colorScheme}.png`)
      await page.screenshot({ path: file, fullPage: true })
      await expectAccessible()
    }

    // Made by hand when the pages have changed: a test run leaves the repository as it is.
    if (screen.name === 'asking' && process.env['ASSENT_UPDATE_SCREENSHOTS']) {
      await mkdir(join(projectRoot, 'docs'), { recursive: true })
      await copyFile(
        join(directory, 'asking-1280-light.png'),
        join(projectRoot, 'docs/screenshot.png'),
      )
    }
  })
}
