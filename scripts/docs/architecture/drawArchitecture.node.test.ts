import { expect, test } from 'vitest'
import { drawArchitecture } from './drawArchitecture.ts'
import { listLayers } from './listLayers.ts'
import { orderLayers } from './orderLayers.ts'

const layers = [
  { name: 'base', mayImport: [] },
  { name: 'ui/parts', mayImport: ['base'] },
  { name: 'tools', mayImport: ['base'] },
  { name: 'ui', mayImport: ['base', 'ui/parts'] },
]

test('default: each layer stands before what it imports, and beside its family', () => {
  expect(orderLayers(layers).map(({ name }) => name)).toEqual(['tools', 'ui', 'ui/parts', 'base'])
})

test('behavior: a circle is reported', () => {
  const circle = [
    { name: 'a', mayImport: ['b'] },
    { name: 'b', mayImport: ['a'] },
  ]

  expect(() => orderLayers(circle)).toThrow('These layers import each other: a, b.')
})

test('behavior: the picture has each layer once, and a dot for each permission', () => {
  const picture = drawArchitecture(layers)
  const names = [...picture.matchAll(/<text [^>]*text-anchor[^>]*>([^<]*)</g)].map(
    ([, name]) => name,
  )

  expect(names).toEqual(['tools', 'ui', 'ui/parts', 'base: every layer above may import it'])
  // One of the legend, and `ui` to `ui/parts`.
  expect(picture.match(/<circle/g)).toHaveLength(2)
  expect(picture).toContain('ui may import base, ui/parts.')
  expect(picture).toMatch(/<title id="title">.+<\/title>/)
})

test('behavior: no text is wider than its box', () => {
  const name = 'simulator/transports'
  const picture = drawArchitecture([{ name, mayImport: [] }, ...layers])
  const [, width = 0] = /<rect class="box simulator"[^>]* width="(\d+)"/.exec(picture) ?? []

  // 6.5 px for a letter of 13 px, on average.
  expect(Number(width)).toBeGreaterThan(name.length * 6.5)
})

test('behavior: layers come from the paths, with stars spelled out', () => {
  const drawn = listLayers([
    'src/app/features/one/a.ts',
    'src/app/features/two/b.ts',
    'src/app/App.tsx',
    'src/simulator/host/a.ts',
    'src/simulator/server/b.ts',
    'src/kit/vite.ts',
    'src/contract/eras.ts',
    'src/architecture.node.test.ts',
  ])

  expect(Object.fromEntries(drawn.map(({ name, mayImport }) => [name, mayImport]))).toEqual({
    app: ['contract', 'app/features/*'],
    'app/features/*': ['contract'],
    contract: [],
    kit: ['contract', 'simulator/host', 'simulator/server'],
    'simulator/host': ['contract'],
    'simulator/server': ['contract'],
  })
})
