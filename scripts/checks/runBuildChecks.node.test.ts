import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createDirectory } from '../../src/simulator/node/testing/createDirectory.ts'
import { runBuildChecks } from './runBuildChecks.ts'

test('behavior: checks that cannot run have failed, each for itself', async () => {
  const report = vi.spyOn(console, 'log').mockReturnValue()
  const root = await createDirectory({ 'dist/index.html': '' })
  const app = { root, dist: join(root, 'dist'), modulesFile: join(root, 'modules.json') }
  const { passed, failed, notes } = await runBuildChecks(app)
  expect([passed, failed]).toEqual([0, 7])
  expect(notes).toContain(
    'page: The page must load https://bitbucket.org/atlassian-connect/all.js.',
  )
  expect(notes.at(-1)).toContain('sizes: Error: ENOENT')
  expect(report).toHaveBeenCalledTimes(7)
})

test('behavior: a check that passes is counted beside those that fail', async () => {
  vi.spyOn(console, 'log').mockReturnValue()
  const root = await createDirectory({
    'dist/assets/main.js': '',
    'modules.json': JSON.stringify({ 'assets/main.js': ['src/main.tsx'] }),
  })
  const app = { root, dist: join(root, 'dist'), modulesFile: join(root, 'modules.json') }
  expect(await runBuildChecks(app)).toMatchObject({ passed: 1, failed: 6 })
})
