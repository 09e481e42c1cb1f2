import { expect } from '@playwright/test'
import { test } from './fixtures/test.ts'
import { AppSurface } from './pages/AppSurface.ts'

test('the review desk stands in a page of its own in the repository', async ({ page, stage }) => {
  const desk = new AppSurface(page, stage.origin, 'desk')
  await desk.open('allowed')
  await expect(desk.frame.getByRole('heading', { level: 1, name: 'Review desk' })).toBeVisible()
})

test('the connection page stands in the settings of the workspace', async ({ page, stage }) => {
  const connection = new AppSurface(page, stage.origin, 'connection')
  await connection.open('fresh')
  await expect(
    connection.frame.getByRole('heading', { level: 1, name: 'Connection' }),
  ).toBeVisible()
  await expect(connection.dialog).toBeHidden()
})

test.describe('in a browser that prefers Arabic', () => {
  test.use({ locale: 'ar-EG' })

  test('the app is in Arabic, from right to left', async ({ page, stage }) => {
    const desk = new AppSurface(page, stage.origin, 'desk')
    await desk.open('allowed')
    await expect(desk.frame.getByRole('heading', { level: 1, name: 'مكتب المراجعة' })).toBeVisible()
    await expect(desk.frame.locator('html')).toHaveAttribute('dir', 'rtl')
  })
})

test("a language in the frame's address goes before the browser's", async ({ page, stage }) => {
  const connection = new AppSurface(page, stage.origin, 'connection')
  await connection.open('fresh', '', { frame_locale: 'ja-JP' })
  await expect(connection.frame.getByRole('heading', { level: 1, name: '接続' })).toBeVisible()
  await expect(connection.frame.locator('html')).toHaveAttribute('lang', 'ja')
})

test('content that changes its height often in a moment has a frame of its own height in the end', async ({
  page,
  stage,
}) => {
  const panel = new AppSurface(page, stage.origin, 'panel')
  await panel.open('allowed')
  await expect(panel.frame.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(panel.frame.locator('[aria-busy="true"]')).toHaveCount(0)
  await panel.waitForHeight()
  const heights = [600, 900, 700, 1500, 800, 1200, 650]
  const before = await panel.frame.locator('html').evaluate(() => innerHeight)

  await panel.frame.locator('.ac-content').evaluate(async (content, steps) => {
    const child = document.createElement('div')
    content.append(child)
    for (const step of steps) {
      child.style.blockSize = `${step}px`
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    }
    child.remove()
  }, heights)

  await panel.waitForHeight()
  expect(await panel.frame.locator('html').evaluate(() => innerHeight)).toBe(before)
})
