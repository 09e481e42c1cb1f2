import { expect, type Page } from '@playwright/test'
import { test } from './fixtures/test.ts'
import { AppSurface } from './pages/AppSurface.ts'

/** The connection page, and what stands on it. */
async function openConnection(page: Page, origin: string, scenario: string) {
  const surface = new AppSurface(page, origin, 'connection')
  await surface.open(scenario)
  const { frame, dialog } = surface
  const region = (name: string) => frame.getByRole('region', { name })
  return {
    frame,
    dialog,
    status: region('Status'),
    steps: region('Test the connection').getByRole('listitem'),
    history: region('What happened on this page').getByRole('listitem'),
    press: (name: string) => frame.getByRole('button', { name }).click(),
    answer: (name: 'Allow' | 'Deny') => dialog.getByRole('button', { name }).click(),
  }
}

test('a user connects by a button, and is asked once', async ({ page, stage }) => {
  const connection = await openConnection(page, stage.origin, 'fresh')
  await expect(connection.status).toContainText('Not connected yet')
  await expect(connection.dialog).toBeHidden()

  await connection.press('Connect')
  await connection.answer('Allow')

  await expect(connection.status).toContainText('Connected')
  await expect(connection.dialog).toBeHidden()
  await expect(connection.history).toHaveText([/^Access is granted/, /^The app asked for access/])
})

test('each step of the test passes, and the diagnostics hold its outcome', async ({
  page,
  stage,
}) => {
  const connection = await openConnection(page, stage.origin, 'allowed')
  await expect(connection.steps).toHaveText([
    /Not run yet/,
    /Not run yet/,
    /Not run yet/,
    /Not run yet/,
  ])

  await connection.press('Run the test')

  await expect(connection.steps).toHaveText([
    /^Bitbucket's script is loaded\s*Passed/,
    /^Access is granted\s*Passed/,
    /^Bitbucket's API answers\s*Passed/,
    /^The vendor's server answers\s*Passed/,
  ])
  const diagnostics = connection.frame.getByRole('textbox', { name: 'Diagnostics to copy' })
  await expect(diagnostics).toHaveValue(/^Assent Reviews \d+\.\d+\.\d+\n/)
  await expect(diagnostics).toHaveValue(new RegExp(`\nhost: ${stage.origin}\n`))
  await expect(diagnostics).toHaveValue(/\nuser: Ana Moreno\n/)
  await expect(diagnostics).toHaveValue(/\n {2}vendor: passed, \d+ ms$/)
  await expect(diagnostics).not.toHaveValue(/[0-9a-f]{8}-[0-9a-f]{4}-|jwt|token=/i)
})

test("where Bitbucket's frame may not write to the clipboard, the text is selected", async ({
  page,
  stage,
  trouble,
}) => {
  trouble.expect(/Clipboard API has been blocked/)
  const connection = await openConnection(page, stage.origin, 'fresh')

  await connection.press('Copy diagnostics')

  await expect(connection.frame.getByRole('textbox')).toBeFocused()
  await expect(connection.frame.locator('[data-live]')).toContainText('The text is selected')
})

test('a denial stops the test, which says what to do', async ({ page, stage }) => {
  const connection = await openConnection(page, stage.origin, 'observedHost')

  await connection.press('Run the test')
  await connection.answer('Deny')

  await expect(connection.steps).toHaveText([
    /Passed/,
    /Failed after .*You did not allow access\..*press Allow/s,
    /Skipped/,
    /Skipped/,
  ])
  await expect(connection.status).toContainText('Access was not granted')

  await connection.press('Run again')
  await connection.answer('Allow')
  await expect(connection.steps).toHaveText([/Passed/, /Passed/, /Passed/, /Passed/])
})

test("a vendor's server that is down fails the last step only", async ({
  page,
  stage,
  trouble,
}) => {
  trouble.expect(/status of 5\d\d/)
  const connection = await openConnection(page, stage.origin, 'vendorDown')

  await connection.press('Run the test')

  await expect(connection.steps).toHaveText([
    /Passed/,
    /Passed/,
    /Passed/,
    /The vendor's server has a problem \(status 5\d\d\)\./,
  ])
  await expect(connection.status).toContainText('Connected')
})

test('all is done with the keyboard, and the focus is never lost', async ({ page, stage }) => {
  const { frame, dialog, status, steps } = await openConnection(page, stage.origin, 'fresh')
  await status.getByRole('button', { name: 'Connect' }).focus()
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Allow' }).focus()
  await page.keyboard.press('Enter')
  await expect(status).toContainText('Connected')

  const run = frame.getByRole('button', { name: 'Run the test' })
  await run.focus()
  await page.keyboard.press('Enter')
  await expect(steps.last()).toContainText('Passed')
  await expect(frame.getByRole('button', { name: 'Run again' })).toBeFocused()
  await expect(frame.locator('[data-live]')).toHaveText('The connection works: all steps passed.')
})
