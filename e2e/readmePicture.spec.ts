import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { projectRoot } from '../src/simulator/node/projectRoot.ts'
import { test } from './fixtures/test.ts'
import { AppAuthorizationsPage } from './pages/AppAuthorizationsPage.ts'
import { toMovingPicture, type PictureFrame } from './pictures/toMovingPicture.ts'

// A tab that a sandboxed frame opens inherits the sandbox, here Bitbucket's own (observed).
const inheritedSandbox = /can escape its sandboxing/
const size = { width: 1100, height: 680 }

test("the README's moving picture: from Deny back to work", async ({
  bitbucket,
  page,
  trouble,
}) => {
  trouble.expect(inheritedSandbox)
  const frames: PictureFrame[] = []
  const keep = async (of: Page, caption: string) => {
    frames.push({ image: await of.screenshot({ animations: 'disabled' }), caption })
  }
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const { panel } = bitbucket

  await bitbucket.openScenario('fresh')
  await expect(bitbucket.hint).toBeVisible()
  await keep(page, 'Before the first call, Bitbucket asks the user')
  await bitbucket.deny.click()
  await panel.getByRole('button', { name: 'Ask again' }).first().click()
  await expect(bitbucket.heading('A saved denial blocks this panel')).toBeVisible()
  await keep(page, 'Denied by mistake: the panel says what helps')

  const opening = page.waitForEvent('popup')
  await panel.getByRole('link', { name: 'Open App authorizations' }).first().click()
  const other = await opening
  await other.setViewportSize(size)
  const authorizations = new AppAuthorizationsPage(other)
  const revoke = authorizations.revoke('denial', 'Assent Reviews')
  await expect(revoke).toBeVisible()
  await keep(other, 'One press opens App authorizations, one revokes the denial')
  await revoke.click()
  await expect(revoke).toBeHidden()
  await other.close()

  await page.bringToFront()
  const reload = panel.getByRole('link', { name: 'Reload this page' }).first()
  await reload.click()
  await bitbucket.allow.click()
  await expect(panel.getByRole('button', { name: 'Approve', exact: true })).toBeVisible()
  await keep(page, 'A reload, Allow, and the panel is at work')

  const picture = toMovingPicture({
    frames,
    ...size,
    description:
      'A user denies access by mistake, revokes the denial in App authorizations, and is back at work.',
  })
  expect(picture.match(/<image /g)).toHaveLength(4)
  expect(picture.length).toBeLessThan(700_000)
  // By hand, when the pages have changed: a test run leaves the repository as it is.
  if (process.env['ASSENT_UPDATE_SCREENSHOTS'] === '1') {
    await writeFile(join(projectRoot, 'docs/way-back.svg'), picture)
  }
})
