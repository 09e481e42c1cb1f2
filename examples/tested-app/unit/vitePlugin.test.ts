// @vitest-environment node
import { simulatorPlugin } from 'assent-bitbucket/vite'
import { createServer } from 'vite'
import { expect, test } from 'vitest'

test('the dev server loads the script of the simulated Bitbucket', async () => {
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true },
    appType: 'custom',
    plugins: [simulatorPlugin({ simulatorOrigin: 'http://localhost:7990' })],
  })
  const page = '<script src="https://bitbucket.org/atlassian-connect/all.js"></script>'
  expect(await server.transformIndexHtml('/', page)).toContain(
    'src="http://localhost:7990/atlassian-connect/all.js"',
  )
  await server.close()
})
