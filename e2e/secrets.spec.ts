import { expect, type Frame, type Page } from '@playwright/test'
import { test } from './fixtures/test.ts'

/** What a run has shown that nobody may keep, and everything the console said meanwhile. */
function watchSecrets(page: Page) {
  const secrets = new Set<string>()
  const lines: string[] = []
  page.on('console', (message) => lines.push(message.text()))
  page.on('framenavigated', (frame) => {
    const jwt = new URL(frame.url()).searchParams.get('jwt')
    if (jwt !== null) secrets.add(jwt)
  })
  page.on('request', (request) => {
    const token = /^Bearer (.+)$/.exec(request.headers()['authorization'] ?? '')?.[1]
    if (token !== undefined) secrets.add(token)
  })
  return { secrets, lines }
}

/** Everything that stays in a window or can be read off it, as text. */
function readTraces(frame: Frame): Promise<string> {
  return frame.evaluate(async () => {
    const read = (name: 'localStorage' | 'sessionStorage') => {
      try {
        return Object.entries(window[name])
      } catch {
        return 'out of reach'
      }
    }
    const databases = await indexedDB.databases().catch(() => [])
    const traces = [location.href, document.cookie, databases, history.state, document.title]
    const html = document.documentElement.outerHTML
    return JSON.stringify([...traces, read('localStorage'), read('sessionStorage'), html])
  })
}

test('fault H10: after a full run no secret is left in storage, address, page or console', async ({
  bitbucket,
  context,
  page,
  stage,
}) => {
  const { secrets, lines } = watchSecrets(page)
  await bitbucket.openScenario('fresh')
  await bitbucket.allow.click()
  await expect(bitbucket.summary).toBeVisible()
  await bitbucket.panel.getByRole('button', { name: 'Approve' }).click()
  await expect(bitbucket.panel.getByRole('button', { name: 'Withdraw approval' })).toBeVisible()

  const frame = page.frames().find((one) => one.url().startsWith(stage.appUrl))
  if (!frame) throw new Error('The frame of the app is gone.')
  // The control of what is looked for: a token for the API, and the page's own.
  expect(secrets.size).toBeGreaterThanOrEqual(2)
  const cookies = JSON.stringify(await context.cookies(stage.appUrl))
  const traces = [await readTraces(frame), cookies, ...lines].join('\n')
  expect([...secrets].filter((secret) => traces.includes(secret))).toEqual([])
})

test('fault H10 control: an app that keeps its token is found out', async ({
  bitbucket,
  page,
  stage,
}) => {
  const { secrets } = watchSecrets(page)
  await bitbucket.openScenario('allowed')
  await expect(bitbucket.summary).toBeVisible()
  const frame = page.frames().find((one) => one.url().startsWith(stage.appUrl))
  if (!frame) throw new Error('The frame of the app is gone.')
  const kept = [...secrets]
  await frame.evaluate((tokens) => {
    document.body.dataset['debug'] = tokens.join(' ')
    history.replaceState(tokens, '')
  }, kept)

  const traces = await readTraces(frame)
  expect(kept.length).toBeGreaterThanOrEqual(2)
  expect(kept.filter((secret) => traces.includes(secret))).toEqual(kept)
})
