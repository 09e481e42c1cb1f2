import { createServer } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { createDirectory } from '../../src/simulator/node/testing/createDirectory.ts'
import { atlaskitThemesPlugin } from './atlaskitThemesPlugin.ts'

async function load(module: string): Promise<string | undefined> {
  const server = await createServer({
    root: await createDirectory(),
    configFile: false,
    logLevel: 'silent',
    plugins: [atlaskitThemesPlugin()],
    server: { middlewareMode: true, watch: null, ws: false },
  })
  onTestFinished(() => server.close())
  return (await server.transformRequest(module))?.code
}

test.each(['light:light', 'dark:dark', 'spacing:spacing', 'shape:shape', 'typography:typography'])(
  'default: holds %s',
  async (theme) => {
    expect(await load('virtual:atlaskit-themes.css')).toContain(`[data-theme~=\\"${theme}\\"]`)
  },
)

test.each(['light', 'dark'])('default: holds more contrast for %s', async (mode) => {
  expect(await load('virtual:atlaskit-contrast-themes.css')).toContain(
    `[data-color-mode=\\"${mode}\\"][data-contrast-mode=\\"more\\"]`,
  )
})

test('behavior: other virtual modules are not its own', async () => {
  await expect(load('virtual:other.css')).rejects.toThrow('Failed to load url virtual:other.css')
})
