import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createDirectory } from '../../src/simulator/node/testing/createDirectory.ts'
import { measureBundle } from './measureBundle.ts'

// What cannot be compressed keeps its length but for gzip's frame.
const noise = (bytes: number) => randomBytes(bytes / 2).toString('latin1')

const manifest = {
  'index.html': { file: 'main.js', isEntry: true, imports: ['_shared'], css: ['main.css'] },
  _shared: { file: 'shared.js', imports: ['index.html'] },
  'flags.ts': { file: 'flags.js', imports: ['_shared'], css: ['main.css'] },
}

test('default', async () => {
  const dist = await createDirectory({
    '.vite/manifest.json': JSON.stringify(manifest),
    'main.js': noise(1_000),
    'shared.js': noise(1_000),
    'flags.js': noise(1_000),
    'main.css': 'a {}',
  })
  const parts = await measureBundle(dist)
  expect(parts.map(({ name, kind }) => [name, kind])).toEqual([
    ['app', 'first load'],
    ['flags.js', 'lazy'],
    ['main.css', 'css'],
  ])
  expect(parts[0]?.gzipBytes).toBeGreaterThan(1.5 * (parts[1]?.gzipBytes ?? 0))
  expect(parts[2]?.gzipBytes).toBe(24)
})

test('behavior: a manifest without an entry', async () => {
  const dist = await createDirectory({ '.vite/manifest.json': '{}' })
  await expect(measureBundle(dist)).rejects.toThrow(`The manifest in ${dist} names no entry.`)
})
