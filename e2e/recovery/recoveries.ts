import type { Locator } from '@playwright/test'
import { bitbucketAddresses } from '../../src/contract/bitbucketAddresses.ts'
import type { AppSurface } from '../pages/AppSurface.ts'
import type { RecoveringUser } from './createRecoveringUser.ts'

/** A state in which the app does not work for somebody, and their way back. */
export interface Recovery {
  state: string
  /** A start state of the simulator. */
  scenario: string
  prepare?: (surface: AppSurface) => Promise<void>
  trouble?: RegExp
  /** From the opened page to the state. */
  arrive?: (surface: AppSurface) => Promise<unknown>
  /** A CSS selector of what shows the state. */
  sign: string
  recover: (user: RecoveringUser) => Promise<void>
  /** What is there again. */
  reached: (surface: AppSurface) => Locator
}

const toSign = (status: string) => `[data-consent="${status}"]`
const summary = ({ frame }: AppSurface) =>
  frame.getByRole('heading', { name: 'Retry failed card payments' })
const note = '[role="group"]'
const deny = ({ dialog }: AppSurface) => dialog.getByRole('button', { name: 'Deny' }).click()

/** Ana at a page that works, and then its calls fail. */
function breakCalls(path: string, status: number, retry_after_seconds?: number) {
  return async (surface: AppSurface): Promise<void> => {
    await summary(surface).waitFor()
    const effect = { status, ...(retry_after_seconds !== undefined && { retry_after_seconds }) }
    await surface.setFaults([{ path, effect }])
    await surface.page.reload()
  }
}

export const recoveries: Recovery[] = [
  {
    state: 'declined, and the denial is stored',
    scenario: 'fresh',
    arrive: deny,
    sign: toSign('declined'),
    recover: async ({ allow, press, revokeDenial }) => {
      await revokeDenial()
      await press('link', 'Reload this page')
      await allow()
    },
    reached: summary,
  },
  {
    state: 'declined, and the denial counts after a reload (observed)',
    scenario: 'observedHost',
    arrive: deny,
    sign: toSign('declined'),
    recover: async ({ allow, press }) => {
      await press('button', 'Ask again')
      await allow()
    },
    reached: summary,
  },
  {
    state: 'blocked',
    scenario: 'deniedEarlier',
    sign: toSign('blocked'),
    recover: async ({ allow, press, revokeDenial }) => {
      await revokeDenial()
      await press('link', 'Reload this page')
      await allow()
    },
    reached: summary,
  },
  {
    state: 'unanswered',
    scenario: 'unanswered',
    sign: toSign('unanswered'),
    recover: async ({ allow, press }) => {
      await press('button', 'Ask again')
      await allow()
    },
    reached: summary,
  },
  {
    state: "Bitbucket's script is blocked",
    scenario: 'allowed',
    trouble: /ERR_BLOCKED_BY_CLIENT.*all\.js/,
    prepare: async ({ page }) => {
      await page.clock.install()
      await page.route(`**${bitbucketAddresses.script}`, (route) => route.abort('blockedbyclient'))
    },
    arrive: async ({ frame, page }) => {
      await frame.locator(toSign('asking')).waitFor()
      await page.clock.fastForward(11_000)
    },
    sign: toSign('unavailable'),
    recover: async ({ press, surface }) => {
      await surface.page.unroute(`**${bitbucketAddresses.script}`)
      await press('link', 'Reload this page')
    },
    reached: summary,
  },
  {
    state: 'misconfigured',
    scenario: 'callbackMismatch',
    // Bitbucket's frames may not write to the clipboard: the words are selected instead.
    trouble: /Clipboard API has been blocked/,
    arrive: ({ dialog }) => dialog.getByRole('button', { name: 'Allow' }).click(),
    sign: toSign('misconfigured'),
    // Only the vendor can mend it: what a user can do is to tell them.
    recover: ({ press }) => press('button', 'Copy details'),
    reached: ({ frame }) => frame.getByText(/^Cop(ied\.|ying is not allowed)/).first(),
  },
  {
    state: 'offline',
    scenario: 'allowed',
    trouble: /ERR_INTERNET_DISCONNECTED/,
    arrive: async (surface) => {
      await summary(surface).waitFor()
      await surface.page.context().setOffline(true)
    },
    sign: '[data-offline]',
    recover: ({ surface }) => surface.page.context().setOffline(false),
    reached: summary,
  },
  {
    state: 'signed out',
    scenario: 'loginEnded',
    sign: toSign('signedOut'),
    recover: async ({ press, surface }) => {
      await surface.reset('allowed')
      await press('link', 'Reload this page')
    },
    reached: summary,
  },
  {
    state: "the vendor's server is down",
    scenario: 'allowed',
    trouble: /status of 502/,
    arrive: breakCalls('/api-proxy/*', 502),
    sign: note,
    recover: async ({ press, surface }) => {
      await surface.setFaults([])
      await press('button', 'Try again')
    },
    reached: ({ frame }) => frame.getByText('Two approvals are needed, one is missing.').first(),
  },
  ...([404, 403] as const).map((status): Recovery => ({
    state: status === 404 ? 'not found' : 'no permission',
    scenario: 'allowed',
    trouble: new RegExp(`status of ${status}`),
    arrive: breakCalls('/2.0/repositories/*', status),
    sign: note,
    recover: async ({ press, surface }) => {
      await surface.setFaults([])
      await press('button', 'Try again')
    },
    reached: summary,
  })),
  {
    state: 'rate limited',
    scenario: 'allowed',
    trouble: /status of 429/,
    arrive: breakCalls('/2.0/repositories/*', 429, 1),
    sign: note,
    recover: async ({ press, surface }) => {
      await surface.setFaults([])
      await press('button', 'Try again')
    },
    reached: summary,
  },
]
