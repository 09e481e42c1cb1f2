import type { Locator, Page } from '@playwright/test'

const pullRequests = {
  acme: '/acme/checkout/pull-requests/1',
  orbit: '/orbit/telemetry/pull-requests/1',
}

/** A pull request page with the panel of the probe. */
export class ProbePage {
  readonly page: Page
  readonly origin: string
  /** What came of the panel's calls, in the order of answers. */
  readonly answers: Locator
  readonly dialog: Locator
  readonly allow: Locator
  readonly deny: Locator

  constructor(page: Page, origin: string) {
    const panel = page.frameLocator('iframe[title="Probe"]')
    this.page = page
    this.origin = origin
    this.answers = panel.getByRole('listitem')
    this.dialog = page.getByRole('dialog', { name: 'Access request' })
    this.allow = this.dialog.getByRole('button', { name: 'Allow' })
    this.deny = this.dialog.getByRole('button', { name: 'Deny' })
  }

  async open(workspace: keyof typeof pullRequests = 'acme'): Promise<void> {
    await this.page.goto(this.origin + pullRequests[workspace])
  }

  /** Be somebody else in this browser from the next page on. */
  async signInAs(user: string): Promise<void> {
    await this.page.request.post(`${this.origin}/__simulator/login`, { data: { user } })
  }

  /** Let the panel make one more call. */
  async call(address: string): Promise<void> {
    const panel = this.page.frameLocator('iframe[title="Probe"]')
    await panel.getByRole('textbox', { name: 'Address' }).fill(address)
    await panel.getByRole('button', { name: 'Call' }).click()
  }
}
