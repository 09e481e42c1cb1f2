import type { FrameLocator, Locator, Page } from '@playwright/test'
import { bitbucketAddresses } from '../../src/contract/bitbucketAddresses.ts'
import type { HostSettings } from '../../src/contract/HostSettings.ts'

/** A pull request page of the simulated Bitbucket, with the app's panel in it. */
export class BitbucketPage {
  readonly page: Page
  readonly origin: string
  /** Inside the app's frame. */
  readonly panel: FrameLocator
  readonly dialog: Locator
  readonly allow: Locator
  readonly deny: Locator

  constructor(page: Page, origin: string) {
    this.page = page
    this.origin = origin
    this.panel = page.frameLocator('iframe[title="Review readiness"]')
    this.dialog = page.getByRole('dialog', { name: 'Access request' })
    this.allow = this.dialog.getByRole('button', { name: 'Allow' })
    this.deny = this.dialog.getByRole('button', { name: 'Deny' })
  }

  /** Set everything back to a start state and open its page, as a link in a bug report does. */
  async openScenario(name: string): Promise<void> {
    await this.page.goto(`${this.origin}/__simulator/scenarios/${name}`)
  }

  /** For pages that are opened from now on, until the next start state. */
  async changeSettings(settings: Partial<HostSettings>): Promise<void> {
    const response = await this.page.request.patch(`${this.origin}/__simulator/settings`, {
      data: settings,
    })
    if (!response.ok()) throw new Error(`The simulator refused the settings: ${response.status()}`)
  }

  /** Refuse Bitbucket's script to frames that are opened from now on. */
  async blockScript(): Promise<void> {
    await this.page.clock.install()
    const address = `**${bitbucketAddresses.script}`
    await this.page.route(address, (route) => route.abort('blockedbyclient'))
  }

  /** Let the ten seconds pass that the panel gives Bitbucket's script. Needs `blockScript`. */
  async giveUpScript(): Promise<void> {
    await this.hint.waitFor()
    await this.page.clock.fastForward(11_000)
  }

  /** Says in the panel that Bitbucket has not answered yet. */
  get hint(): Locator {
    return this.panel.locator('[data-consent="asking"]')
  }

  /** The heading of what the panel shows now. */
  heading(name: string): Locator {
    return this.panel.getByRole('heading', { level: 1, name })
  }

  /** The panel at work. */
  get summary(): Locator {
    return this.panel.getByRole('heading', { name: 'Retry failed card payments' })
  }

  /** The panel's own flag. */
  flag(title: string): Locator {
    return this.panel.getByRole('alert').filter({ hasText: title })
  }

  /**
   * Press Deny on every access request until something shows.
   * @returns how often that was
   */
  async denyUntil(sign: Locator): Promise<number> {
    let count = 0
    for (;;) {
      const next = await Promise.race([
        this.deny.waitFor({ timeout: 30_000 }).then(() => 'asked' as const),
        sign.waitFor({ timeout: 30_000 }).then(() => 'done' as const),
      ])
      if (next === 'done') return count
      await this.deny.click()
      await this.dialog.waitFor({ state: 'hidden' })
      count += 1
    }
  }
}
