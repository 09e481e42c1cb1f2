import type { FrameLocator, Locator, Page } from '@playwright/test'
import { appAddresses } from '../../src/contract/appAddresses.ts'

/** The pages on which people register, install and manage the app Gauge. */
export class WorkspaceSettingsPage {
  readonly page: Page
  readonly origin: string
  readonly dialog: Locator
  readonly status: Locator
  readonly grantAccess: Locator
  /** Inside the app's frame on a pull request. */
  readonly panel: FrameLocator

  constructor(page: Page, origin: string) {
    this.page = page
    this.origin = origin
    this.dialog = page.getByRole('dialog')
    this.status = page.getByRole('status')
    this.grantAccess = page.locator('#grant-access')
    this.panel = page.frameLocator('iframe[title="Gauge"]')
  }

  async openDevelopApps(workspace = 'acme'): Promise<void> {
    await this.page.goto(`${this.origin}/${workspace}${appAddresses.developApps}`)
  }

  async openInstalledApps(workspace = 'acme'): Promise<void> {
    await this.page.goto(`${this.origin}/${workspace}${appAddresses.installedApps}`)
  }

  async openPullRequest(): Promise<void> {
    await this.page.goto(`${this.origin}/acme/checkout/pull-requests/1`)
  }

  /** Open the dialog for a new app, with an address typed in. */
  async startRegistration(descriptorUrl: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Register (an )?app$/ }).click()
    await this.dialog.getByPlaceholder('https://').fill(descriptorUrl)
    await this.press('Register app')
  }

  /** Development mode, the address, the scopes. */
  async installFromUrl(descriptorUrl: string): Promise<void> {
    await this.page.locator('#id-enable-development-mode').check()
    await this.page.getByRole('button', { name: 'Install app from URL' }).click()
    await this.dialog.getByPlaceholder('https://').fill(descriptorUrl)
    await this.press('Install')
    await this.grantAccess.click()
  }

  /** A button of the open dialog. */
  async press(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name, exact: true }).click()
  }

  /** Open the app's entry in the list of installed apps. */
  async openEntry(): Promise<void> {
    await this.page.locator('summary', { hasText: 'Gauge' }).click()
  }
}
