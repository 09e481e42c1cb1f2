import { expect, type BrowserContext, type JSHandle } from '@playwright/test'
import { bitbucketAddresses } from '../src/contract/bitbucketAddresses.ts'
import { serveStranger, type Stranger } from './fixtures/serveStranger.ts'
import { test as base } from './fixtures/test.ts'
import { BitbucketPage } from './pages/BitbucketPage.ts'
import { StrangerPage } from './pages/StrangerPage.ts'

const test = base.extend<{ server: Stranger; stranger: StrangerPage }>({
  server: async ({ stage }, provide) => {
    const server = await serveStranger(stage.appUrl)
    await provide(server)
    await server.close()
  },
  stranger: async ({ context, server }, provide) => {
    await provide(new StrangerPage(await context.newPage(), server.origin))
  },
})

/** What Bitbucket gives the app's frame, made over so that a stranger may give it as its own. */
async function forgeFrame({ page, origin }: BitbucketPage, server: Stranger) {
  const { name, search } = await page.locator('iframe').evaluate((element) => ({
    name: element.getAttribute('name') ?? '',
    search: new URL(element.getAttribute('src') ?? '').search,
  }))
  return {
    name: name.replaceAll(origin, server.origin),
    src: `${server.headerlessAppUrl}/${search}`,
  }
}

test('fault C14: a stranger cannot frame the app', async ({ stage, stranger, trouble }) => {
  trouble.expect(/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/)
  await stranger.openWithFrame({ src: stage.appUrl })

  await expect.poll(() => trouble.seen.join()).toContain('frame-ancestors')
  await expect(stranger.panel.getByRole('main')).toHaveCount(0)
})

test('fault C14 control: without its headers the app is framed', async ({ server, stranger }) => {
  await stranger.openWithFrame({ src: server.headerlessAppUrl })

  await expect(stranger.panel.getByRole('main')).toBeVisible()
})

test('fault C15: with the headers lost, a stranger with a forged name is told nothing', async ({
  bitbucket,
  server,
  stranger,
}) => {
  await bitbucket.openScenario('allowed')
  await expect(bitbucket.summary).toBeVisible()
  await stranger.openWithFrame(await forgeFrame(bitbucket, server))

  const noHost = { name: 'There is no connection to Bitbucket' }
  await expect(stranger.panel.getByRole('heading', noHost)).toBeVisible()
  await expect(stranger.calls).toHaveCount(0)
})

test('fault C15 control: an app that takes the stranger for Bitbucket calls it', async ({
  bitbucket,
  server,
  stranger,
}) => {
  await bitbucket.openScenario('allowed')
  await expect(bitbucket.summary).toBeVisible()
  server.changeHtml((html) => html.replaceAll(bitbucket.origin, server.origin))
  server.passOn(bitbucketAddresses.script, bitbucket.origin)
  await stranger.openWithFrame(await forgeFrame(bitbucket, server))

  await expect(stranger.calls).toHaveText(['requestAccessToken'])
})

/** Write to the frames of a page, two thousand times. */
function sendJunk(hand: JSHandle<Window | null>): Promise<void> {
  return hand.evaluate((page) => {
    const panel = page?.frames[0]
    const junk = [null, 'text', 42, [], { type: 'resp', mid: '1', args: [] }, { type: '__proto__' }]
    const worst = [{ type: 'evt', etyp: 'x', evnt: {} }, { type: 'api_tamper' }]
    for (let round = 0; round < 250; round += 1) {
      for (const message of [...junk, ...worst]) panel?.postMessage(message, '*')
    }
  })
}

/** Count what strangers send to frames, before anybody can stop it. */
async function countMessages(context: BrowserContext) {
  await context.addInitScript(() => {
    if (window === window.top) return
    let count = 0
    addEventListener('message', ({ source }) => {
      if (source === parent) return
      count += 1
      document.documentElement.dataset['messages'] = String(count)
    })
  })
}

/** The panel at work, in a page that a stranger has opened. */
async function openBesideStranger(bitbucket: BitbucketPage, stranger: StrangerPage) {
  await bitbucket.openScenario('allowed')
  await expect(bitbucket.summary).toBeVisible()
  const { popup, hand } = await stranger.openBeside(bitbucket.page.url())
  const { panel } = new BitbucketPage(popup, bitbucket.origin)
  await expect(panel.getByText('You are Ana Moreno.')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Approve' })).toBeVisible()
  return { popup, hand, panel }
}

test('fault C16: junk from a stranger changes nothing', async ({
  bitbucket,
  context,
  stranger,
}) => {
  await countMessages(context)
  const { hand, panel, popup } = await openBesideStranger(bitbucket, stranger)
  const requests: string[] = []
  popup.on('request', (request) => {
    // What the page tells of itself says nothing of the messages.
    if (!request.url().endsWith('/__simulator/events')) requests.push(request.url())
  })
  const before = await panel.locator('body').innerHTML()

  await sendJunk(hand)
  await expect(panel.locator('html')).toHaveAttribute('data-messages', '2000')

  expect(await panel.locator('body').innerHTML()).toBe(before)
  expect(requests).toEqual([])
  // The bridge still works.
  await panel.getByRole('button', { name: 'Approve' }).click()
  await expect(panel.getByRole('button', { name: 'Withdraw approval' })).toBeVisible()
})

test('fault C16 control: without the guard it throws, and switches the bridge off', async ({
  bitbucket,
  context,
  stranger,
  trouble,
}) => {
  trouble.expect(/Cannot read properties of null|tampering detected/)
  await countMessages(context)
  await context.route('**/guardMessages.js', (route) =>
    route.fulfill({ body: '', contentType: 'text/javascript' }),
  )
  const { hand, panel } = await openBesideStranger(bitbucket, stranger)

  await sendJunk(hand)
  await expect(panel.locator('html')).toHaveAttribute('data-messages', '2000')

  await expect.poll(() => trouble.seen.join()).toContain('tampering detected')
  expect(trouble.seen.join()).toContain('Cannot read properties of null')
})
