import type { Locator } from '@playwright/test'
import { bitbucketAddresses } from '../../src/contract/bitbucketAddresses.ts'
import type { AppSurface } from '../pages/AppSurface.ts'
import type { Screen } from './Screen.ts'

const panel = { surface: 'panel', scenario: 'allowed' } as const
const toSign = (status: string) => `[data-consent="${status}"]`
const deny = ({ dialog }: AppSurface) => dialog.getByRole('button', { name: 'Deny' }).click()
const allow = ({ dialog }: AppSurface) => dialog.getByRole('button', { name: 'Allow' }).click()

/** What stands in the panel's place while it may not, or cannot, work. */
export const consentScreens: Screen[] = [
  { ...panel, name: 'panel-asking', scenario: 'fresh', sign: toSign('asking') },
  { ...panel, name: 'panel-declined', scenario: 'fresh', act: deny, sign: toSign('declined') },
  { ...panel, name: 'panel-blocked', scenario: 'deniedEarlier', sign: toSign('blocked') },
  {
    ...panel,
    name: 'panel-returned',
    scenario: 'deniedEarlier',
    act: async ({ frame }) => {
      await frame.locator(toSign('blocked')).waitFor()
      await comeBack(frame.locator('html'))
    },
    sign: `${toSign('blocked')} li[aria-current]:nth-child(3)`,
  },
  { ...panel, name: 'panel-unanswered', scenario: 'unanswered', sign: toSign('unanswered') },
  { ...panel, name: 'panel-signed-out', scenario: 'loginEnded', sign: toSign('signedOut') },
  {
    ...panel,
    name: 'panel-misconfigured',
    scenario: 'callbackMismatch',
    act: allow,
    sign: toSign('misconfigured'),
  },
  {
    ...panel,
    name: 'panel-script-missing',
    prepare: async (_surface, page) => {
      await page.clock.install()
      await page.route(`**${bitbucketAddresses.script}`, (route) => route.abort('blockedbyclient'))
    },
    trouble: /ERR_BLOCKED_BY_CLIENT.*all\.js/,
    act: async ({ frame }, page) => {
      await frame.locator(toSign('asking')).waitFor()
      await page.clock.fastForward(11_000)
    },
    sign: toSign('unavailable'),
  },
  {
    ...panel,
    name: 'panel-no-place',
    scenario: 'missingScopes',
    sign: toSign('invalidContext'),
  },
  {
    ...panel,
    name: 'panel-offline',
    act: async ({ frame }, page) => {
      await frame.locator('h1').waitFor()
      await page.context().setOffline(true)
    },
    sign: '[data-offline]',
  },
  {
    ...panel,
    name: 'panel-not-found',
    scenario: 'repositoryGone',
    trouble: /status of 404/,
    sign: '[role="group"]',
  },
  {
    ...panel,
    name: 'panel-rate-limited',
    scenario: 'rateLimited',
    trouble: /status of 429/,
    // Reads are made again by themselves before one is given up.
    prepare: (_surface, page) => page.clock.install(),
    act: async ({ frame }, page) => {
      await frame.locator('h1').waitFor({ state: 'attached' })
      await page.clock.runFor(200_000)
    },
    sign: '[role="group"]',
  },
]

/** What a frame notices of somebody who was in another tab. */
async function comeBack(root: Locator): Promise<void> {
  await root.evaluate(({ ownerDocument }) => {
    for (const state of ['hidden', 'visible']) {
      Object.defineProperty(ownerDocument, 'visibilityState', { configurable: true, value: state })
      ownerDocument.dispatchEvent(new Event('visibilitychange'))
    }
  })
}
