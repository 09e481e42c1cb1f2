import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createDirectory } from '../../src/simulator/node/testing/createDirectory.ts'
import { findSimulatorMarkers } from './findSimulatorMarkers.ts'

const simulator = {
  'server/routes.ts': `const path = '/__simulator/health'`,
  'server/cookie.ts': `const name = 'assent_session'`,
  'built/all.js': `console.log('[Simple-XDM] ready')`,
}

async function check(files: Record<string, string>): Promise<string[]> {
  const root = await createDirectory({ 'dist/assets/main.js': 'go()', ...files })
  const folders = [join(root, 'server'), join(root, 'built')]
  const found = await findSimulatorMarkers({ dist: join(root, 'dist') }, folders)
  return found.map((sentence) => sentence.replace(`${root}/`, ''))
}

test('control: a clean build has no breach', async () => {
  expect(await check(simulator)).toEqual([])
})

test.each([
  ['dist/assets/main.js', 'fetch("/__simulator/reset")', '/__simulator/'],
  ['dist/index.html', '<i>assent_session</i>', 'assent_session'],
  ['dist/assets/main.js.map', '{"a":"[Simple-XDM]"}', '[Simple-XDM]'],
  ['dist/_headers', '/__simulator/*', '/__simulator/'],
])('behavior: reports %s', async (file, text, marker) => {
  expect(await check({ ...simulator, [file]: text })).toEqual([
    `${file} holds "${marker}", a text of the simulator.`,
  ])
})

test('behavior: reports a marker that proves nothing any more', async () => {
  expect(await check({ ...simulator, 'server/cookie.ts': '' })).toEqual([
    'The simulator holds "assent_session" nowhere. Choose another marker.',
  ])
})

test('behavior: without a build there is nothing to pass', async () => {
  const root = await createDirectory()
  await expect(findSimulatorMarkers({ dist: join(root, 'dist') }, [])).rejects.toThrow('ENOENT')
})
