import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { projectRoot } from '../src/simulator/node/projectRoot.ts'
import { serveOwnApp, startStage } from './fixtures/startStage.ts'
import { test } from './fixtures/test.ts'
import { AppAuthorizationsPage } from './pages/AppAuthorizationsPage.ts'
import { BitbucketPage } from './pages/BitbucketPage.ts'
import { InspectorPage } from './pages/InspectorPage.ts'

test('a denial in the page shows in the timeline, as it happens', async ({
  bitbucket,
  expectAccessible,
  page,
  stage,
}) => {
  await bitbucket.openScenario('fresh')
  await expect(bitbucket.dialog).toBeVisible()
  const beside = new InspectorPage(await page.context().newPage())
  await beside.page.goto(`${stage.origin}/__simulator/inspector`)
  await expect(beside.event('is on the screen').first()).toBeVisible()
  await expectAccessible(beside.page)

  await bitbucket.deny.click()

  await expect(beside.event('Access request of Assent Reviews: denied').first()).toBeVisible()
  await expect(beside.event('Ana Moreno denied Assent Reviews access.').first()).toBeVisible()
  await expect(
    beside.event('requestAccessToken answered: USER_DENIED_ACCESS').first(),
  ).toBeVisible()
})

test('the drawer stays open over pages, filters, and exports without tokens', async ({
  bitbucket,
  expectAccessible,
  page,
}) => {
  await bitbucket.openScenario('fresh')
  await bitbucket.allow.click()
  await expect(bitbucket.summary).toBeVisible()
  const inspector = new InspectorPage(page)
  await page.keyboard.press('Alt+i')
  await expect(inspector.drawer).toBeVisible()
  await expect(inspector.event('got a token').first()).toBeVisible()
  await expectAccessible()

  await page.getByRole('searchbox', { name: 'Filter' }).fill('got a token')
  await expect(inspector.event('GET')).toHaveCount(0)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  const { events } = JSON.parse(await readFile(await (await download).path(), 'utf8'))
  expect(events.length).toBeGreaterThan(0)
  expect(events.at(-1)).toMatchObject({ kind: 'token', detail: { app: 'assent-reviews' } })
  expect(JSON.stringify(events)).not.toMatch(/[\w-]{43}/)

  await page.getByRole('link', { name: 'Labs' }).click()
  await expect(page.getByRole('heading', { name: 'Labs', level: 1 })).toBeVisible()
  await expect(inspector.drawer).toBeVisible()
})

test('a quirk that is switched acts when the page is loaded again', async ({ bitbucket, page }) => {
  await bitbucket.openScenario('allowed')
  await expect(bitbucket.summary).toBeVisible()
  const inspector = new InspectorPage(page)
  await inspector.open()
  await inspector.choose('Switches')
  const time = page.getByRole('spinbutton', { name: 'Time to answer' })
  await time.fill('1500')
  await time.press('Enter')
  await expect(page.getByText('access_request_timeout_ms is 1500 now.')).toBeVisible()
  await page.getByRole('checkbox', { name: 'A question for each call' }).click({ force: true })
  await expect(page.getByText('prompt_per_call is true now.')).toBeVisible()
  await inspector.choose('People')
  await page
    .getByRole('combobox', { name: 'Ana Moreno to Assent Reviews' })
    .selectOption('not asked')
  await expect(page.getByText('Ana Moreno and Assent Reviews: not asked.')).toBeVisible()

  await page.reload()

  await expect(bitbucket.dialog).toBeVisible()
  await expect(bitbucket.heading('The access request was not answered')).toBeVisible()
  await expect(inspector.event('no answer came in time').first()).toBeVisible()
})

test('a fault strikes until it is removed', async ({ bitbucket, page, trouble }) => {
  trouble.expect(/503/)
  await bitbucket.openScenario('allowed')
  await expect(bitbucket.summary).toBeVisible()
  const inspector = new InspectorPage(page)
  await inspector.open()
  await inspector.choose('Switches')
  await page.getByRole('textbox', { name: 'Path (* is any text)' }).fill('/2.0/user')
  await page.getByRole('combobox', { name: 'Effect' }).selectOption('503 Unavailable')
  await page.getByRole('button', { name: 'Add fault' }).click()
  await expect(page.getByText('The fault is set.')).toBeVisible()
  await page.reload()
  await expect(inspector.event('answered with 503').first()).toBeVisible()

  await inspector.choose('Switches')
  await page.getByRole('button', { name: 'Remove the fault on /2.0/user' }).click()
  await expect(page.getByText('All requests are answered as they should be.')).toBeVisible()
})

test('a link makes the same state in another simulator', async ({
  appKind,
  appHost,
  bitbucket,
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await bitbucket.openScenario('observedHost')
  await bitbucket.deny.click()
  const inspector = new InspectorPage(page)
  await page.reload()
  await expect(bitbucket.heading('A saved denial blocks this panel')).toBeVisible()
  await inspector.open()
  await inspector.choose('State')
  await page.getByRole('button', { name: '+1 hour' }).click()
  await expect(page.getByText('60 minutes ahead')).toBeVisible()
  await page.getByRole('button', { name: 'Copy link to this state' }).click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))

  const other = await startStage({ appHost, serveApp: serveOwnApp[appKind] })
  try {
    const there = new BitbucketPage(page, other.origin)
    await page.goto(other.origin + link.pathname)
    await expect(page.getByRole('listitem').filter({ hasText: 'has denied' })).toBeVisible()
    await page.getByRole('button', { name: 'Open this start state' }).click()
    await expect(there.heading('A saved denial blocks this panel')).toBeVisible()
    const state = await (await page.request.get(`${other.origin}/__simulator/state`)).json()
    expect(state).toMatchObject({ scenario: 'observedHost', clock_offset_ms: 3_600_000 })
  } finally {
    await other.close()
  }
})

test('two users in two windows keep their own consent', async ({
  bitbucket,
  context,
  page,
  stage,
}) => {
  await bitbucket.openScenario('fresh')
  await bitbucket.allow.click()
  await expect(bitbucket.summary).toBeVisible()
  const inspector = new InspectorPage(page)
  await inspector.open()
  await inspector.choose('People')
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Second window as Ben Okafor' }).click()
  const second = await opened
  const bens = new BitbucketPage(second, stage.origin)
  await expect(second.getByRole('button', { name: 'Ben Okafor' })).toBeVisible()
  await bens.deny.click()
  await expect(bens.heading('Access was not granted')).toBeVisible()

  await page.reload()
  await expect(page.getByRole('button', { name: 'Ana Moreno' })).toBeVisible()
  await expect(bitbucket.summary).toBeVisible()
  await second.getByRole('link', { name: 'App authorizations' }).click()
  await new AppAuthorizationsPage(second).revoke('denial', 'Assent Reviews').click()
  await second.goto(`${stage.origin}/acme/checkout/pull-requests/1`)
  await bens.allow.click()
  await expect(bens.summary).toBeVisible()
})

for (const { width, colorScheme } of [
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const) {
  test(`inspector, ${width} px, ${colorScheme}`, async ({ bitbucket, expectAccessible, page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await bitbucket.openScenario('allowed')
    await expect(bitbucket.summary).toBeVisible()
    const inspector = new InspectorPage(page)
    await inspector.open()
    for (const tab of ['Timeline', 'Switches', 'People', 'State', 'Fidelity'] as const) {
      await inspector.choose(tab)
      await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible()
      const name = `inspector-${tab.toLowerCase()}-${width}-${colorScheme}.png`
      await page.screenshot({ path: join(projectRoot, 'test-results/screens', name) })
      await expectAccessible()
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  })
}
