import { expect, type Page } from '@playwright/test'
import { test } from './fixtures/test.ts'
import { AppSurface } from './pages/AppSurface.ts'

const rows = (desk: AppSurface) => desk.frame.locator('[data-row]')

async function openDesk(page: Page, origin: string, hash = '') {
  const desk = new AppSurface(page, origin, 'desk')
  await desk.open('allowed', hash)
  await expect(rows(desk).first()).toBeVisible()
  return desk
}

test('after one Allow the desk shows what needs the reader', async ({ page, stage }) => {
  const desk = new AppSurface(page, stage.origin, 'desk')
  await desk.open('fresh')
  await desk.dialog.getByRole('button', { name: 'Allow' }).click()
  const needsMe = desk.frame.getByRole('region', { name: /^Needs me/ })
  await expect(needsMe.getByRole('link', { name: 'Retry failed card payments' })).toBeVisible()
})

test('a link with a search finds the same rows, and so does a reload', async ({ page, stage }) => {
  const desk = await openDesk(page, stage.origin, '#q=RETRY')
  await expect(rows(desk)).toHaveCount(1)
  await page.reload()
  await expect(rows(desk)).toHaveCount(1)
  await expect(desk.frame.getByRole('searchbox')).toHaveValue('RETRY')
  await desk.frame.getByRole('button', { name: 'Clear filters' }).click()
  await expect(rows(desk)).toHaveCount(2)
})

test('the keyboard finds a pull request and opens it', async ({ page, stage }) => {
  const desk = await openDesk(page, stage.origin)
  await desk.frame.getByRole('button', { name: 'Keyboard shortcuts' }).focus()
  await page.keyboard.press('/')
  await expect(desk.frame.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('retry')
  await expect(rows(desk)).toHaveCount(1)
  await page.keyboard.press('Tab')
  await page.keyboard.press('j')
  await expect(desk.frame.getByRole('link', { name: 'Retry failed card payments' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/pull-requests\/1$/)
})

test('the list of keys closes with Escape and gives the focus back', async ({ page, stage }) => {
  const desk = await openDesk(page, stage.origin)
  const first = rows(desk).first().getByRole('link')
  await first.focus()
  await page.keyboard.press('?')
  const help = desk.frame.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(help).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(first).toBeFocused()
})
