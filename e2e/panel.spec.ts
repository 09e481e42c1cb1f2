import { expect } from '@playwright/test'
import { test } from './fixtures/test.ts'
import { changeAnswer } from './looks/changeAnswer.ts'
import { AppSurface } from './pages/AppSurface.ts'

test('a reviewer allows, sees what needs them, reviews and comments', async ({ page, stage }) => {
  const panel = new AppSurface(page, stage.origin, 'panel')
  const { frame } = panel
  await panel.open('fresh')
  await panel.dialog.getByRole('button', { name: 'Allow' }).click()

  const verdict = frame.getByRole('region', { name: 'Needs you' })
  await expect(verdict.getByRole('listitem').first()).toHaveText('You are asked to review it.')

  await frame.getByRole('button', { name: 'Approve' }).click()
  await expect(frame.getByRole('button', { name: 'Withdraw approval' })).toBeFocused()
  await expect(frame.getByRole('status').getByText('You approved')).toBeAttached()
  await expect(frame.getByRole('region', { name: /^Blocked by/ })).toBeVisible()

  await frame.getByRole('button', { name: 'Request changes' }).click()
  await expect(frame.getByText('Ana Moreno asks for changes')).toBeVisible()
  await expect(frame.getByRole('button', { name: 'Approve' })).toBeVisible()

  await frame.getByRole('button', { name: 'Comment', exact: true }).click()
  await frame.getByRole('textbox', { name: 'Your comment' }).fill('Please name the limit.')
  const answer = page.waitForResponse(/\/pullrequests\/1\/comments$/)
  await frame.getByRole('button', { name: 'Send comment' }).click()
  expect((await answer).status()).toBe(201)
  await expect(frame.getByRole('textbox')).toBeHidden()
  await expect(frame.getByRole('button', { name: 'Comment', exact: true })).toBeFocused()

  // What Bitbucket itself knows now.
  await page.reload()
  await expect(frame.getByText('Ana Moreno asks for changes')).toBeVisible()
})

test('an approval that fails is taken back, with a flag that tries again', async ({
  page,
  stage,
  trouble,
}) => {
  trouble.expect(/status of 503/)
  const panel = new AppSurface(page, stage.origin, 'panel')
  const { frame } = panel
  await panel.open('allowed')
  await expect(frame.getByRole('button', { name: 'Approve' })).toBeVisible()
  await panel.setFaults([{ path: '*/approve', method: 'POST', effect: { status: 503 }, times: 1 }])

  await frame.getByRole('button', { name: 'Approve' }).click()

  const flag = frame.getByRole('alert').filter({ hasText: 'Your decision was not saved' })
  await expect(flag).toContainText('the server has a problem')
  await expect(frame.getByText('Ana Moreno has not decided')).toBeVisible()
  await flag.getByRole('button', { name: 'Try again' }).click()
  await expect(frame.getByText('Ana Moreno approved')).toBeVisible()
  await expect(flag).toBeHidden()
})

test('all of it works with the keyboard alone', async ({ page, stage }) => {
  const panel = new AppSurface(page, stage.origin, 'panel')
  const { frame } = panel
  await panel.open('allowed')
  const approve = frame.getByRole('button', { name: 'Approve' })
  await approve.focus()
  await page.keyboard.press('Enter')
  await expect(frame.getByRole('button', { name: 'Withdraw approval' })).toBeFocused()

  await page.keyboard.press('Tab')
  await expect(frame.getByRole('button', { name: 'Request changes' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(frame.getByRole('button', { name: 'Comment', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(frame.getByRole('textbox', { name: 'Your comment' })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(frame.getByRole('textbox')).toHaveAccessibleDescription('Write something first.')
  await page.keyboard.press('Escape')
  await expect(frame.getByRole('button', { name: 'Comment', exact: true })).toBeFocused()
})

test('what others do shows after a refresh', async ({ page, stage }) => {
  const panel = new AppSurface(page, stage.origin, 'panel')
  const { frame } = panel
  await panel.open('allowed')
  await expect(frame.getByText('Ana Moreno has not decided')).toBeVisible()
  await changeAnswer(page, /\/pullrequests\/1$/, { state: 'MERGED' })

  await frame.getByRole('button', { name: 'Refresh' }).click()

  await expect(frame.getByRole('region', { name: 'Merged' })).toBeVisible()
  await expect(frame.getByRole('button', { name: 'Approve' })).toBeHidden()
  await expect(frame.getByRole('status').getByText('All is up to date.')).toBeAttached()
})
