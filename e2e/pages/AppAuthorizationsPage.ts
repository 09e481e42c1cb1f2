import type { Locator, Page } from '@playwright/test'

/** The user's answers to apps. */
export class AppAuthorizationsPage {
  readonly page: Page
  readonly title: Locator
  readonly status: Locator

  constructor(page: Page) {
    this.page = page
    this.title = page.getByRole('heading', { level: 1, name: 'App authorizations' })
    this.status = page.getByRole('status')
  }

  revoke(what: 'approval' | 'denial', app: string): Locator {
    return this.page.getByRole('button', { name: `Revoke the ${what} of ${app}` })
  }
}
