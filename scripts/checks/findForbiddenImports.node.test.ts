import { expect, test } from 'vitest'
import { findForbiddenImports } from './findForbiddenImports.ts'
import { readSourceFile } from './readSourceFile.ts'

function check(path: string, name: string): string[] {
  return findForbiddenImports([readSourceFile(path, `import '${name}'`)])
}

test.each([
  ['src/bridge/core/a.ts', './b.ts'],
  ['src/bridge/core/a.ts', '../../contract/Link.ts'],
  ['src/bridge/core/a.ts', 'zustand/vanilla'],
  ['src/bridge/core/a.test.ts', '../../testing/createTestClock.ts'],
  ['src/app/a.test.tsx', './testing/createReviewAnswers.ts'],
  ['src/app/features/one/a.tsx', '../../../bridge/react.ts'],
  ['src/app/features/one/a.tsx', './a.module.css?inline'],
  ['src/simulator/node/a.ts', '../server/createSimulatorServer.ts'],
  ['src/simulator/server/a.ts', 'jose'],
  ['src/simulator/vendor/a.ts', 'atlassian-jwt'],
  ['src/main.tsx', '/src/app/App.tsx'],
  ['scripts/a.ts', '../src/bridge/core/a.ts'],
])('control: %s may import %s', (path, name) => {
  expect(check(path, name)).toEqual([])
})

test.each([
  ['src/contract/a.ts', '../bridge/react.ts', 'src/bridge/react.ts', 'contract', 'nothing'],
  ['src/bridge/core/a.ts', '../react/b.ts', 'src/bridge/react/b.ts', 'bridge/core', 'contract'],
  [
    'src/app/features/one/a.ts',
    '../two/b.ts',
    'src/app/features/two/b.ts',
    'app/features/one',
    'contract, bridge, app/shared',
  ],
  [
    'src/app/shared/a.ts',
    '../../bridge/core/b.ts',
    'src/bridge/core/b.ts',
    'app/shared',
    'contract, bridge',
  ],
  [
    'src/simulator/host/a.ts',
    '../server/b.ts',
    'src/simulator/server/b.ts',
    'simulator/host',
    'contract',
  ],
  [
    'src/simulator/frame/a.ts',
    '../host/b.ts',
    'src/simulator/host/b.ts',
    'simulator/frame',
    'contract',
  ],
  [
    'src/simulator/vendor/a.ts',
    '../server/b.ts',
    'src/simulator/server/b.ts',
    'simulator/vendor',
    'contract',
  ],
  [
    'src/app/a.ts',
    './testing/createReviewAnswers.ts',
    'src/app/testing/createReviewAnswers.ts',
    'app',
    'contract, bridge, app/shared, app/features/*',
  ],
  ['src/simulator/host/a.ts', '/src/app/b.ts', 'src/app/b.ts', 'simulator/host', 'contract'],
  ['src/simulator/host/a.ts', '../../b.ts', 'src/b.ts', 'simulator/host', 'contract'],
])('behavior: reports %s with %s', (path, name, target, layer, list) => {
  expect(check(path, name)).toEqual([
    `${path} imports ${target}, but ${layer} may import only: ${list}.`,
  ])
})

test.each([
  ['src/contract/a.ts', 'valibot', 'contract'],
  ['src/bridge/core/a.ts', 'react', 'bridge/core'],
  ['src/bridge/core/a.ts', 'zustandish', 'bridge/core'],
  ['src/app/a.ts', 'node:fs', 'app'],
  ['src/simulator/host/a.ts', 'hono', 'simulator/host'],
  ['src/simulator/vendor/a.ts', 'jose', 'simulator/vendor'],
])('behavior: reports %s with the package %s', (path, name, layer) => {
  expect(check(path, name)).toEqual([
    `${path} imports the package ${name}, which ${layer} must not use.`,
  ])
})

test('behavior: reports a test that goes where its folder may not', () => {
  expect(check('src/bridge/core/a.test.ts', '../../simulator/server/b.ts')).toEqual([
    'src/bridge/core/a.test.ts imports src/simulator/server/b.ts, but bridge/core may import only: contract, testing, bridge/core/testing.',
  ])
})

test('behavior: reports a name made at run time', () => {
  const file = readSourceFile('src/app/a.ts', 'export const a = (b: string) => import(b)')
  expect(findForbiddenImports([file])).toEqual([
    'src/app/a.ts imports a name made at run time; write it out.',
  ])
})

test('behavior: reports a file without a layer', () => {
  expect(check('src/stray/a.ts', './b.ts')).toEqual([
    'src/stray/a.ts belongs to no layer. Move it, or give it one in findLayer.ts.',
  ])
})
