import type { Locator, Page } from '@playwright/test'

/** The inspector: beside a host page, or in a window of its own. */
export class InspectorPage {
  readonly page: Page
  /** Beside a host page. */
  readonly drawer: Locator
  readonly events: Locator

  constructor(page: Page) {
    this.page = page
    this.drawer = page.getByRole('complementary', { name: 'Inspector' })
    this.events = page.getByRole('list', { name: 'Events' })
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Inspector' }).click()
    await this.drawer.waitFor()
  }

  async choose(tab: 'Timeline' | 'Switches' | 'People' | 'State' | 'Fidelity'): Promise<void> {
    await this.page.getByRole('tab', { name: tab }).click()
  }

  event(text: string | RegExp): Locator {
    return this.events.getByRole('listitem').filter({ hasText: text })
  }
}
