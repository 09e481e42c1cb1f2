import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createDirectory } from '../../src/simulator/node/testing/createDirectory.ts'
import { measureBundle } from './measureBundle.ts'

// What cannot be compressed keeps its length but for gzip's frame.
const noise = (bytes: number) => randomBytes(bytes / 2).toString('latin1')

const manifest = {
  'index.html': { file: 'main.js', isEntry: true, imports: ['_shared'], css: ['main.css'] },
  _shared: { file: 'shared.js', imports: ['index.html'] },
  'desk.tsx': { file: 'desk.js', imports: ['index.html', '_rows'], css: ['main.css'] },
  _rows: { file: 'rows.js', imports: ['_shared'] },
  'flags.ts': { file: 'flags.js', imports: ['_shared'], css: ['main.css'] },
}

const kilobyteEach = {
  'main.js': noise(1_000),
  'shared.js': noise(1_000),
  'desk.js': noise(1_000),
  'rows.js': noise(1_000),
  'flags.js': noise(1_000),
}

test('default', async () => {
  const dist = await createDirectory({
    '.vite/manifest.json': JSON.stringify(manifest),
    ...kilobyteEach,
    'main.css': 'a {}',
  })
  const parts = await measureBundle(dist, {})
  expect(parts.map(({ name, kind }) => [name, kind])).toEqual([
    ['app', 'first load'],
    ['desk.js', 'lazy'],
    ['rows.js', 'lazy'],
    ['flags.js', 'lazy'],
    ['main.css', 'css'],
  ])
  expect(parts[0]?.gzipBytes).toBeGreaterThan(1.5 * (parts[1]?.gzipBytes ?? 0))
  expect(parts.at(-1)?.gzipBytes).toBe(24)
})

test('behavior: a surface is the entry, its own code and what that imports', async () => {
  const dist = await createDirectory({
    '.vite/manifest.json': JSON.stringify(manifest),
    ...kilobyteEach,
    'main.css': 'a {}',
  })
  const [app, desk, ...rest] = await measureBundle(dist, { 'review desk': 'desk.tsx' })
  expect(desk).toMatchObject({ name: 'review desk', kind: 'first load' })
  // Two files and four, each as large as the next.
  expect((desk?.gzipBytes ?? 0) / (app?.gzipBytes ?? 1)).toBeCloseTo(2, 1)
  expect(rest.filter(({ kind }) => kind === 'lazy')).toHaveLength(3)
})

test('behavior: a surface that the build does not know', async () => {
  const dist = await createDirectory({
    '.vite/manifest.json': JSON.stringify(manifest),
    ...kilobyteEach,
    'main.css': 'a {}',
  })
  await expect(measureBundle(dist, { 'review desk': 'gone.tsx' })).rejects.toThrow(
    `The manifest in ${dist} has no chunk for gone.tsx.`,
  )
})

test('behavior: a manifest without an entry', async () => {
  const dist = await createDirectory({ '.vite/manifest.json': '{}' })
  await expect(measureBundle(dist, {})).rejects.toThrow(`The manifest in ${dist} names no entry.`)
})
