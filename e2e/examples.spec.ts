import { expect, type FrameLocator, type Page } from '@playwright/test'
import { startExample, type Example } from './fixtures/startExample.ts'
import { test as base } from './fixtures/test.ts'
import { AppAuthorizationsPage } from './pages/AppAuthorizationsPage.ts'
import { BitbucketPage } from './pages/BitbucketPage.ts'

/** Apps that know of no simulator: they name Bitbucket's own script, and run as their README says. */
const test = base.extend<object, { vanilla: Example; express: Example }>({
  vanilla: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, provide) => {
      const example = await startExample({ script: 'examples/vanilla-panel/serve.mjs' })
      await provide(example)
      await example.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  express: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, provide) => {
      const example = await startExample({
        script: 'examples/express-jwt/server.mjs',
        flags: ['--kind', 'classic'],
      })
      await provide(example)
      await example.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

/** Open the page that the simulator's command has printed, with nothing answered yet. */
async function open(page: Page, { origin, page: address }: Example, name: string) {
  await page.request.post(`${origin}/__simulator/reset`, { data: {} })
  await page.goto(address)
  const bitbucket = new BitbucketPage(page, origin)
  return { bitbucket, panel: page.frameLocator(`iframe[title="${name}"]`) }
}

async function revoke(page: Page, { origin, page: address }: Example, what: 'approval' | 'denial') {
  await page.goto(`${origin}/account/settings/app-authorizations/`)
  const authorizations = new AppAuthorizationsPage(page)
  await page.getByRole('button', { name: `Revoke the ${what}` }).click()
  await expect(authorizations.title).toBeVisible()
  await expect(page.getByRole('button', { name: `Revoke the ${what}` })).toHaveCount(0)
  await page.goto(address)
}

const heading = (panel: FrameLocator, name: string) => panel.getByRole('heading', { name })

test('a page without a framework runs unmodified: a user allows', async ({
  expectAccessible,
  page,
  vanilla,
}) => {
  const { bitbucket, panel } = await open(page, vanilla, 'Vanilla panel')

  await bitbucket.allow.click()

  await expect(heading(panel, 'Retry failed card payments')).toBeVisible()
  await expect(panel.getByText('By Ben Okafor. State: open.')).toBeVisible()
  await expectAccessible()
})

test('a page without a framework: a user denies, thinks again, and revokes', async ({
  page,
  vanilla,
}) => {
  const { bitbucket, panel } = await open(page, vanilla, 'Vanilla panel')

  await bitbucket.deny.click()
  await expect(heading(panel, 'Access was not granted')).toBeVisible()
  await page.reload()
  await expect(heading(panel, 'Access was denied earlier')).toBeVisible()
  await revoke(page, vanilla, 'denial')
  await bitbucket.allow.click()

  await expect(heading(panel, 'Retry failed card payments')).toBeVisible()
})

test('a page without a framework: nobody answers', async ({ page, vanilla }) => {
  await open(page, vanilla, 'Vanilla panel')
  await new BitbucketPage(page, vanilla.origin).changeSettings({ access_request_timeout_ms: 500 })

  await page.reload()

  const panel = page.frameLocator('iframe[title="Vanilla panel"]')
  await expect(heading(panel, 'Nobody answered')).toBeVisible()
})

test('a page without a framework is what it is, and loads the script from the simulator', async ({
  page,
  request,
  vanilla,
}) => {
  await open(page, vanilla, 'Vanilla panel')
  const src = (await page.locator('iframe').getAttribute('src')) ?? ''
  const own = await (await request.get(`${vanilla.appUrl}/index.html`)).text()
  const served = await (await request.get(src)).text()

  expect(own).toContain('https://bitbucket.org/atlassian-connect/all.js')
  expect(served).toBe(own.replaceAll('https://bitbucket.org/', `${vanilla.origin}/`))
})

test('an app with a back end: allow, revoke, deny', async ({ express, page }) => {
  const { bitbucket, panel } = await open(page, express, 'Express with JWT')

  await bitbucket.allow.click()
  await expect(
    panel.getByText('Pull request 1 may be merged. Checked for Ana Moreno.'),
  ).toBeVisible()
  await revoke(page, express, 'approval')
  await bitbucket.deny.click()

  await expect(panel.getByText('Access was not granted, so nobody can be asked.')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Ask again' })).toBeVisible()
})

test('an app with a back end believes no JWT but the right one', async ({
  express,
  page,
  request,
}) => {
  await open(page, express, 'Express with JWT')
  const src = new URL((await page.locator('iframe').getAttribute('src')) ?? '')
  const status = async (change: (url: URL) => void) => {
    const url = new URL(src)
    change(url)
    return (await request.get(url.href)).status()
  }
  const [head, claims, signature] = (src.searchParams.get('jwt') ?? '').split('.')
  const backwards = (signature ?? '').split('').toReversed().join('')
  const none = Buffer.from('{"typ":"JWT","alg":"none"}').toString('base64url')

  // The control: as Bitbucket made it, at the proxy and at the app's own address.
  expect(await status(() => undefined)).toBe(200)
  expect(await status((url) => void (url.host = new URL(express.appUrl).host))).toBe(200)
  expect(await status((url) => url.searchParams.delete('jwt'))).toBe(401)
  expect(await status((url) => url.searchParams.set('pullrequest', '2'))).toBe(401)
  expect(await status((url) => url.searchParams.set('jwt', `${head}.${claims}.${backwards}`))).toBe(
    401,
  )
  expect(await status((url) => url.searchParams.set('jwt', `${none}.${claims}.`))).toBe(401)
})

test('an app with a back end cannot be taken over', async ({ express, request }) => {
  const state = await (await request.get(`${express.origin}/__simulator/state`)).json()
  const [{ client_key: clientKey }] = state.installations
  const install = (fields: object) =>
    request.post(`${express.appUrl}/installed`, {
      data: { key: 'express-jwt-example', sharedSecret: 'stolen', ...fields },
    })

  expect((await install({ clientKey })).status()).toBe(401)
  // The control: a new installation comes without a JWT.
  expect((await install({ clientKey: 'new' })).status()).toBe(204)
})
