import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createDirectory } from '../../src/simulator/node/testing/createDirectory.ts'
import { findForeignModules } from './findForeignModules.ts'

const own = ['src/main.tsx', 'src/bridge/core.ts', 'node_modules/react/index.js']

async function check(modules: unknown, files: Record<string, string> = {}): Promise<string[]> {
  const root = await createDirectory({
    'dist/index.html': '',
    'dist/assets/main.js': '',
    'modules.json': JSON.stringify(modules),
    ...files,
  })
  const app = { root, dist: join(root, 'dist'), modulesFile: join(root, 'modules.json') }
  return findForeignModules(app)
}

test('control: a build of the app alone has no breach', async () => {
  expect(await check({ 'assets/main.js': own })).toEqual([])
})

test.each([
  'src/simulator/server/refuse.ts',
  'src/testing/createFakeHost.ts',
  'src/app/testing/createReviewAnswers.ts',
  'src/kit/devtools/createDevtools.ts',
  'src/app/App.test.tsx',
  'scripts/start/start.ts',
  'e2e/HostPage.ts',
  'node_modules/simple-xdm/host.js',
  'node_modules/hono/dist/index.js',
  'node_modules/@hono/node-server/dist/index.js',
  'node_modules/jose/dist/index.js',
  'node_modules/a/node_modules/jose/index.js',
  'node_modules/atlassian-jwt/index.js',
  'node_modules/@testing-library/react/index.js',
  'node_modules/vitest/index.js',
  'node_modules/@playwright/test/index.js',
])('behavior: reports %s', async (module) => {
  expect(await check({ 'assets/main.js': [...own, module] })).toEqual([
    `assets/main.js holds ${module}.`,
  ])
})

test('behavior: reports a script of another build', async () => {
  expect(await check({ 'assets/main.js': own }, { 'dist/assets/old.js': '' })).toEqual([
    'assets/old.js is not of the recorded build. Run npm run build.',
  ])
})

test('behavior: reports a build without a script', async () => {
  const root = await createDirectory({ 'dist/index.html': '', 'modules.json': '{}' })
  const dist = join(root, 'dist')
  const modulesFile = join(root, 'modules.json')
  expect(await findForeignModules({ root, dist, modulesFile })).toEqual([
    `There is no script in ${dist}.`,
  ])
})

test('behavior: a record that makes no sense', async () => {
  await expect(check({ 'assets/main.js': 'src/main.tsx' })).rejects.toThrow(
    'Invalid type: Expected Array but received "src/main.tsx"',
  )
})
