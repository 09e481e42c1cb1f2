import { expect, onTestFinished, test } from 'vitest'
import { readDescriptor } from './readDescriptor.ts'
import { startSimulator } from './startSimulator.ts'
import { createDirectory } from './testing/createDirectory.ts'
import { createGit } from './testing/createGit.ts'

async function setUp() {
  const simulator = await startSimulator({
    port: 0,
    appUrl: 'http://127.0.0.1:1',
    descriptor: await readDescriptor(),
    assetsDirectory: await createDirectory({ 'atlassian-connect/all.js': 'bridge()' }),
  })
  onTestFinished(simulator.close)
  return simulator
}

test('default', async () => {
  const { origin } = await setUp()
  const response = await fetch(`${origin}/__simulator/health`)
  expect(await response.json()).toEqual({ status: 'ok' })
})

test('parameters: assetsDirectory', async () => {
  const { origin } = await setUp()
  const response = await fetch(`${origin}/atlassian-connect/all.js`)
  expect(await response.text()).toBe('bridge()')
})

test('parameters: appUrl', async () => {
  const { origin } = await setUp()
  const { headers } = await fetch(`${origin}/`)
  expect(headers.get('Content-Security-Policy')).toContain('frame-src http://127.0.0.1:1;')
})

test('behavior: git clones from it', async () => {
  const { origin } = await setUp()
  const git = createGit(await createDirectory())
  await git.run('clone', '-q', `${origin}/acme/website.git`)

  expect(await git.run('-C', 'website', 'log', '--format=%s')).toBe('Begin with a README')
})

test('behavior: close ends it', async () => {
  const { origin, close } = await setUp()
  await close()
  await expect(fetch(`${origin}/__simulator/health`)).rejects.toThrow('fetch failed')
})
