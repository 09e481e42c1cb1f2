import type { Locator, Page } from '@playwright/test'
import { oauthAddresses } from '../../src/contract/oauthAddresses.ts'

/** The pages about OAuth, and what a client does there. */
export class OAuthPages {
  readonly page: Page
  readonly origin: string
  /** Where the client has its users sent. */
  readonly callback: string
  readonly dialog: Locator
  readonly status: Locator
  readonly grantAccess: Locator
  readonly cancel: Locator

  constructor(page: Page, origin: string, callback: string) {
    this.page = page
    this.origin = origin
    this.callback = callback
    this.dialog = page.getByRole('dialog')
    this.status = page.getByRole('status')
    this.grantAccess = page.getByRole('button', { name: 'Grant access' })
    this.cancel = page.getByRole('button', { name: 'Cancel' })
  }

  async openConsumers(workspace = 'acme'): Promise<void> {
    await this.page.goto(`${this.origin}/${workspace}${oauthAddresses.consumers}`)
  }

  /** Where a client sends its users. */
  async openAuthorize(query: Record<string, string>) {
    const asked = new URLSearchParams({ response_type: 'code', ...query })
    return this.page.goto(`${this.origin}${oauthAddresses.authorize}?${asked}`)
  }

  /** Waits until the user is back at the client. @returns what came with them */
  async waitForReturn(): Promise<Record<string, string>> {
    await this.page.waitForURL(`${this.callback}?*`)
    return Object.fromEntries(new URL(this.page.url()).searchParams)
  }

  /** The token endpoint, as the client's server calls it. */
  async requestToken(client: { key: string; secret: string }, form: Record<string, string>) {
    const Authorization = `Basic ${btoa(`${client.key}:${client.secret}`)}`
    const options = { form, headers: { Authorization } }
    const response = await this.page.request.post(
      `${this.origin}/site/oauth2/access_token`,
      options,
    )
    return response.json()
  }

  /** The status of `GET /2.0/user` for a token. */
  async statusOf(token: string): Promise<number> {
    const headers = { Authorization: `Bearer ${token}` }
    return (await this.page.request.get(`${this.origin}/2.0/user`, { headers })).status()
  }
}
