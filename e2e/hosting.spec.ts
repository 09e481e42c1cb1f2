import { expect } from '@playwright/test'
import { startExample, type Example } from './fixtures/startExample.ts'
import { test as base } from './fixtures/test.ts'
import { BitbucketPage } from './pages/BitbucketPage.ts'

/** The app as a customer gets it: built, behind the example's back end, in a process of its own. */
const test = base.extend<object, { hosted: Example }>({
  hosted: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, provide) => {
      const example = await startExample({ script: 'examples/back-end/server.mjs' })
      await provide(example)
      await example.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

test('the hosted app: a user allows, and the back end says its part', async ({
  hosted,
  page,
  trouble,
}) => {
  const lazy: string[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.startsWith('/assets/') && response.ok()) lazy.push(pathname)
  })
  await page.goto(hosted.page)
  const bitbucket = new BitbucketPage(page, hosted.origin)

  await bitbucket.allow.click()

  const panel = page.frameLocator('iframe[title="Review readiness"]')
  await expect(panel.getByText('Two approvals are needed, one is missing.')).toBeVisible()
  expect(lazy.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(1)
  expect(trouble.unexpected()).toEqual([])
})

test('the hosted app: the chunk of flags loads under its policy', async ({ hosted, page }) => {
  await page.request.post(`${hosted.origin}/__simulator/reset`, { data: {} })
  await page.goto(hosted.page)
  const bitbucket = new BitbucketPage(page, hosted.origin)

  await bitbucket.deny.click()

  await expect(bitbucket.flag('Access was not granted')).toBeVisible()
})

test.describe('in a browser that prefers Arabic', () => {
  test.use({ locale: 'ar-EG' })

  test('the hosted app: chunks of a language load under its policy', async ({ hosted, page }) => {
    await page.goto(hosted.page)
    const panel = page.frameLocator('iframe[title="Review readiness"]')
    await expect(panel.locator('html')).toHaveAttribute('dir', 'rtl')
  })
})

test('the hosted app: the page is for nobody but who comes from Bitbucket', async ({
  hosted,
  page,
  request,
}) => {
  await page.goto(hosted.page)
  const src = new URL((await page.locator('iframe').getAttribute('src')) ?? '')
  src.host = new URL(hosted.appUrl).host
  const ask = async (change: (url: URL) => void) => {
    const url = new URL(src)
    change(url)
    const response = await request.get(url.href)
    return [response.status(), await response.text()]
  }
  const [head, claims, signature] = (src.searchParams.get('jwt') ?? '').split('.')
  const backwards = (signature ?? '').split('').toReversed().join('')

  // The control: as Bitbucket made it.
  expect(await ask(() => undefined)).toEqual([200, expect.stringContaining('<div id="root">')])
  expect(await ask((url) => url.searchParams.delete('jwt'))).toEqual([
    401,
    'There is no JWT. Open this app inside Bitbucket.\n',
  ])
  expect(await ask((url) => url.searchParams.set('pullrequest', '2'))).toEqual([
    401,
    'The JWT was made for another address.\n',
  ])
  expect(await ask((url) => url.searchParams.set('jwt', `${head}.${claims}.${backwards}`))).toEqual(
    [401, 'The signature of the JWT is wrong.\n'],
  )
})
