import type { Locator, Page } from '@playwright/test'
import type { AppSurface } from '../pages/AppSurface.ts'
import { AppAuthorizationsPage } from '../pages/AppAuthorizationsPage.ts'

/** Somebody who finds the way back, and every press of theirs. */
export interface RecoveringUser {
  readonly surface: AppSurface
  /** Press a control of the app's, outside of flags. */
  press: (role: 'button' | 'link', name: string) => Promise<void>
  /** Follow the app's link to App authorizations, and revoke the denial there. */
  revokeDenial: () => Promise<void>
  /** Press Allow in Bitbucket's dialog. */
  allow: () => Promise<void>
  /** What was pressed in the app, and what in Bitbucket's own pages. */
  actions: () => { inApp: readonly string[]; inBitbucket: readonly string[] }
}

/** A user before a surface who counts what they do. */
export function createRecoveringUser(surface: AppSurface): RecoveringUser {
  const { dialog, frame, page } = surface
  const inApp: string[] = []
  const inBitbucket: string[] = []
  const find = (role: 'button' | 'link', name: string): Locator =>
    frame.getByRole('main').locator('section, [role="group"]').getByRole(role, { name }).first()

  async function press(role: 'button' | 'link', name: string): Promise<void> {
    await find(role, name).click()
    inApp.push(name)
  }

  return {
    surface,
    press,
    revokeDenial: async () => {
      const opening = page.context().waitForEvent('page')
      await press('link', 'Open App authorizations')
      await revoke(await opening)
      inBitbucket.push('Revoke')
    },
    allow: async () => {
      await dialog.getByRole('button', { name: 'Allow' }).click()
      inBitbucket.push('Allow')
    },
    actions: () => ({ inApp, inBitbucket }),
  }
}

async function revoke(page: Page): Promise<void> {
  const authorizations = new AppAuthorizationsPage(page)
  await authorizations.revoke('denial', 'Assent Reviews').click()
  await authorizations.status.filter({ hasText: 'no longer denied' }).waitFor()
  await page.close()
}
