import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findForbiddenImports } from '../scripts/checks/findForbiddenImports.ts'
import { findStyleBreaches } from '../scripts/checks/findStyleBreaches.ts'
import { listSourceFiles } from '../scripts/checks/listSourceFiles.ts'
import { readSourceFile } from '../scripts/checks/readSourceFile.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

test('all imports follow the arrows', async () => {
  const files = await listSourceFiles(root)

  expect(findForbiddenImports(files)).toEqual([])
})

test('a planted import against the arrows is reported', () => {
  const planted = readSourceFile(
    'src/simulator/host/Planted.tsx',
    `import type { Bridge } from '../../bridge/core.ts'\nexport type Planted = Bridge`,
  )

  expect(findForbiddenImports([planted])).toEqual([
    'src/simulator/host/Planted.tsx imports src/bridge/core.ts, but simulator/host may import only: contract.',
  ])
})

test('all files keep the house rules on length, names and exports', async () => {
  const files = await listSourceFiles(root)

  expect(findStyleBreaches(files)).toEqual([])
})

test('a planted way for text to become markup is reported', () => {
  const planted = readSourceFile(
    'src/app/Planted.tsx',
    'export const Planted = ({ text }: { text: string }) => (' +
      '<p dangerouslySetInnerHTML={{ __html: text }} />)',
  )

  expect(findStyleBreaches([planted])).toEqual([
    'src/app/Planted.tsx uses dangerouslySetInnerHTML, which is not safe in a frame.',
  ])
})

test('the rules look at the whole tree', async () => {
  const paths = (await listSourceFiles(root)).map(({ path }) => path)

  expect(paths).toEqual(
    expect.arrayContaining([
      'scripts/start.mjs',
      'src/architecture.node.test.ts',
      'src/contract/ConnectDescriptor.ts',
    ]),
  )
})
