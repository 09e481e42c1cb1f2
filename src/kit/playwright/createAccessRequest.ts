import { expect, type Locator, type Page } from '@playwright/test'

/** Bitbucket's question to the user, outside of the app's frame. */
export interface AccessRequest {
  dialog: Locator
  /** Wait for it, and press Allow. */
  allow: () => Promise<void>
  /** Wait for it, and press Deny. */
  deny: () => Promise<void>
  /** Wait for it, and leave it open. */
  ignore: () => Promise<void>
}

export function createAccessRequest(page: Page): AccessRequest {
  const dialog = page.getByRole('dialog', { name: 'Access request' })
  const answer = async (name: 'Allow' | 'Deny') => {
    await dialog.getByRole('button', { name }).click()
    await expect(dialog).toBeHidden()
  }
  return {
    dialog,
    allow: () => answer('Allow'),
    deny: () => answer('Deny'),
    ignore: () => expect(dialog).toBeVisible(),
  }
}
