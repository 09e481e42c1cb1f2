import { createServer } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { createDirectory } from '../node/testing/createDirectory.ts'
import { simulatorPlugin } from './simulatorPlugin.ts'

/** Vite's dev server with the plugin, over a page with Bitbucket's script. */
async function setUp() {
  const root = await createDirectory({
    'index.html': '<script src="https://bitbucket.org/atlassian-connect/all.js"></script>',
  })
  const vendor = {
    handle: async ({ url }: Request) =>
      url.endsWith('/vendor/policy') ? new Response('pass') : undefined,
  }
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [simulatorPlugin({ simulatorOrigin: 'http://localhost:1', vendor })],
    server: { host: '127.0.0.1', port: 0, watch: null },
  })
  onTestFinished(() => server.close())
  await server.listen()
  return server.resolvedUrls?.local[0] ?? ''
}

test('default', async () => {
  const page = await fetch(await setUp())
  expect(await page.text()).toContain('src="http://localhost:1/atlassian-connect/all.js"')
  expect(page.headers.get('Referrer-Policy')).toBe('no-referrer')
})

test('parameters: vendor', async () => {
  const answer = await fetch(`${await setUp()}vendor/policy`)
  expect(await answer.text()).toBe('pass')
})
