import { expect, type Locator } from '@playwright/test'
import { bitbucketAddresses } from '../../src/contract/bitbucketAddresses.ts'
import type { FaultEffect } from '../../src/contract/FaultRule.ts'
import type { AppSurface } from '../pages/AppSurface.ts'
import type { Screen } from './Screen.ts'

const panel = { surface: 'panel', scenario: 'allowed' } as const
const toSign = (status: string) => `[data-consent="${status}"]`
/** The screen of a state, and the flag that comes a moment later. */
const withFlag = (status: string) => `${toSign(status)} ~ div [role="alert"]`
const deny = ({ dialog }: AppSurface) => dialog.getByRole('button', { name: 'Deny' }).click()
const allow = ({ dialog }: AppSurface) => dialog.getByRole('button', { name: 'Allow' }).click()

/** What stands in the panel's place while it may not, or cannot, work. */
export const consentScreens: Screen[] = [
  { ...panel, name: 'panel-asking', scenario: 'fresh', sign: toSign('asking') },
  { ...panel, name: 'panel-declined', scenario: 'fresh', act: deny, sign: withFlag('declined') },
  { ...panel, name: 'panel-blocked', scenario: 'deniedEarlier', sign: withFlag('blocked') },
  {
    ...panel,
    name: 'panel-returned',
    scenario: 'deniedEarlier',
    act: async ({ frame }) => {
      await frame.locator(withFlag('blocked')).waitFor()
      await comeBack(frame.locator('html'))
    },
    sign: `${toSign('blocked')} li[aria-current]:nth-child(3)`,
  },
  { ...panel, name: 'panel-unanswered', scenario: 'unanswered', sign: withFlag('unanswered') },
  {
    ...panel,
    name: 'panel-still-open',
    scenario: 'fresh',
    prepare: (_surface, page) => page.clock.install(),
    act: async ({ frame }, page) => {
      await frame.locator(toSign('asking')).waitFor()
      await page.clock.fastForward(121_000)
    },
    sign: withFlag('unanswered'),
  },
  { ...panel, name: 'panel-signed-out', scenario: 'loginEnded', sign: withFlag('signedOut') },
  {
    ...panel,
    name: 'panel-misconfigured',
    scenario: 'callbackMismatch',
    act: allow,
    sign: withFlag('misconfigured'),
  },
  {
    ...panel,
    name: 'panel-module-gone',
    scenario: 'moduleLeft',
    sign: `${toSign('unavailable')} textarea`,
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
    // The inspector, and what was never loaded, ask in vain.
    trouble: /ERR_INTERNET_DISCONNECTED|load preload assets/,
    act: async ({ frame }, page) => {
      // All of the panel, faces too: what is not there by now will be missing.
      await frame.locator('[aria-busy="false"]').waitFor()
      await frame
        .locator('img')
        .evaluateAll((images: HTMLImageElement[]) => Promise.all(images.map((one) => one.decode())))
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
    name: 'panel-forbidden',
    trouble: /status of 403/,
    act: failReads({ status: 403 }),
    sign: '[role="group"]',
  },
  {
    ...panel,
    name: 'panel-rate-limited',
    trouble: /status of 429/,
    prepare: (_surface, page) => page.clock.install(),
    act: async (surface, page) => {
      // So long that the countdown keeps its three digits in all looks.
      await failReads({ status: 429, retry_after_seconds: 300 })(surface, page)
      // Reads are made again by themselves before one is given up.
      await expect(async () => {
        await page.clock.fastForward(301_000)
        await surface.frame.locator('[role="group"]').first().waitFor({ timeout: 1_000 })
      }).toPass()
    },
    sign: '[role="group"] [aria-disabled]',
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

/** Let what is read of the repository fail, at a page that is loaded anew. */
function failReads(effect: FaultEffect): NonNullable<Screen['act']> {
  return async (surface, page) => {
    await surface.frame.locator('h1').waitFor({ state: 'attached' })
    await surface.setFaults([{ path: '/2.0/repositories/*', effect }])
    await page.reload()
  }
}
