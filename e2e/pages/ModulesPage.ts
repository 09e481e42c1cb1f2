import type { Frame, Locator } from '@playwright/test'
import { BitbucketPage } from './BitbucketPage.ts'

/** A pull request page with the two panels of an app that uses every module of `AP`. */
export class ModulesPage extends BitbucketPage {
  /** Open the page, and wait until the bridge of both panels stands. */
  async open(): Promise<void> {
    await this.page.goto(`${this.origin}/acme/website/pull-requests/1`)
    for (const title of ['Review readiness', 'Other panel']) {
      await this.page.frameLocator(`iframe[title="${title}"]`).getByText('A panel').waitFor()
      // An answer of the host: the frame has been greeted.
      await this.run(title, 'new Promise((resolve) => AP.env.getLocation(resolve))')
    }
  }

  /** Run a script in an app's frame, and return its value; a promise is waited for. */
  async run(title: string, script: string): Promise<unknown> {
    return (await this.frame(title)).evaluate<unknown>(script)
  }

  async frame(title: string): Promise<Frame> {
    const element = await this.page.locator(`iframe[title="${title}"]`).elementHandle()
    const frame = await element?.contentFrame()
    if (!frame) throw new Error(`There is no frame "${title}".`)
    return frame
  }

  /** What apps say at the top of the page. */
  get messages(): Locator {
    return this.page.getByRole('region', { name: 'Messages of apps' })
  }

  get flags(): Locator {
    return this.page.getByRole('region', { name: 'Flags' })
  }

  appDialog(name = 'Rule editor'): Locator {
    return this.page.getByRole('dialog', { name })
  }

  /** Open the editor from the first panel, and wait until its bridge stands. */
  async openEditor(options: Record<string, unknown> = {}): Promise<void> {
    const given = JSON.stringify({ key: 'editor', ...options })
    await this.run('Review readiness', `void AP.dialog.create(${given})`)
    await this.page.frameLocator('iframe[title="Rule editor"]').getByLabel('Rule').waitFor()
    await this.run('Rule editor', 'new Promise((resolve) => AP.env.getLocation(resolve))')
  }
}
