import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createServer } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { createDirectory } from '../../src/simulator/node/testing/createDirectory.ts'
import { catalogPlugin } from './catalogPlugin.ts'

async function load(files: Record<string, unknown>, module = 'virtual:catalog/de') {
  const directory = await createDirectory()
  await mkdir(join(directory, 'de'))
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(directory, 'de', name), JSON.stringify(content))
  }
  const server = await createServer({
    root: directory,
    configFile: false,
    logLevel: 'silent',
    plugins: [catalogPlugin({ directory })],
    server: { middlewareMode: true, watch: null, ws: false },
  })
  onTestFinished(() => server.close())
  return (await server.ssrLoadModule(module))['catalog']
}

test('default: one module of all files, compiled', async () => {
  const files = { 'a.json': { 'a.hello': 'Hallo' }, 'b.json': { 'b.name': 'Ich bin {name}' } }
  expect(await load(files)).toEqual({
    'a.hello': [{ type: 0, value: 'Hallo' }],
    'b.name': [
      { type: 0, value: 'Ich bin ' },
      { type: 1, value: 'name' },
    ],
  })
})

test.each([
  [{ 'a.json': { 'a.x': 'one' }, 'b.json': { 'a.x': 'two' } }, 'a.x stands in another file, too.'],
  [{ 'a.json': { 'a.x': 'a {plural' } }, 'a.x is no message: a {plural'],
  [{ 'a.json': { 'a.x': 7 } }, 'Expected string but received 7'],
])('behavior: %j says what is wrong with it', async (files, problem) => {
  await expect(load(files)).rejects.toThrow(problem)
})

test('behavior: other virtual modules are not its own', async () => {
  await expect(load({}, 'virtual:other')).rejects.toThrow('virtual:other')
})
