import { expect, test } from 'vitest'
import { formatBundle, judgeBundle } from './judgeBundle.ts'
import type { BundlePart } from './measureBundle.ts'

const app: BundlePart = { name: 'app', kind: 'first load', gzipBytes: 110_000 }
const desk: BundlePart = { ...app, name: 'review desk' }
const connection: BundlePart = { ...app, name: 'connection page' }
const panel: BundlePart = { ...app, name: 'panel' }
const views = [panel, desk, connection]
const core: BundlePart = { name: 'bridge core', kind: 'library', gzipBytes: 5_000 }
const lazy: BundlePart = { name: 'assets/flags.js', kind: 'lazy', gzipBytes: 999_000 }

test('control: parts at their limits have no breach', () => {
  expect(judgeBundle([app, ...views, core, lazy])).toEqual([])
})

test.each([
  [
    [{ ...app, gzipBytes: 110_100 }, ...views, core],
    'app has 110.1 kB gzip; 110.0 kB is the limit.',
  ],
  [
    [app, panel, { ...desk, gzipBytes: 135_100 }, connection, core],
    'review desk has 135.1 kB gzip; 135.0 kB is the limit.',
  ],
  [[app, panel, desk, core], 'connection page was not measured.'],
  [
    [app, ...views, { ...core, gzipBytes: 6_600 }],
    'bridge core has 6.6 kB gzip; 6.4 kB is the limit.',
  ],
  [[...views, core], 'app was not measured.'],
  [[app, ...views], 'bridge core was not measured.'],
])('behavior: reports %j', (parts, sentence) => {
  expect(judgeBundle(parts)).toEqual([sentence])
})

test('formatBundle', () => {
  expect(formatBundle([app, lazy]).split('\n')).toEqual([
    'part        gzip size  name',
    'first load   110.0 kB  app  of 110.0',
    'lazy         999.0 kB  assets/flags.js',
  ])
})
