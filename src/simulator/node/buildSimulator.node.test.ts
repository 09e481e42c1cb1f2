import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { buildSimulator } from './buildSimulator.ts'
import type { BuildSimulatorParameters } from './buildSimulator.ts'
import { createDirectory } from './testing/createDirectory.ts'

type RunBuild = NonNullable<BuildSimulatorParameters['runBuild']>

const writePart: RunBuild = (part, directory) => writeFile(join(directory, `${part}.js`), part)

async function setUp(files: Record<string, string> = {}) {
  const directory = join(await createDirectory(files), 'built/simulator')
  const runBuild = vi.fn<RunBuild>(writePart)
  const report = vi.fn<(line: string) => void>()
  return { directory, runBuild, report, build: { directory, runBuild, report } }
}

test('default', async () => {
  const { directory, report, build } = await setUp()
  await buildSimulator(build)
  expect((await readdir(directory)).toSorted()).toEqual([
    '.sources',
    'acjs.js',
    'frame.js',
    'host.js',
  ])
  expect(report.mock.calls).toEqual([['Building the simulated Bitbucket from its sources.']])
})

test('behavior: what is built is not built again', async () => {
  const { runBuild, report, build } = await setUp()
  await buildSimulator(build)
  await buildSimulator(build)
  expect(runBuild.mock.calls.map(([part]) => part)).toEqual(['frame', 'acjs', 'host'])
  expect(report).toHaveBeenCalledTimes(1)
})

test('behavior: two callers at once build once, and both find the bundles', async () => {
  const { directory, runBuild, build } = await setUp()
  const { build: elsewhere } = await setUp()
  const call = async () => {
    await buildSimulator(build)
    return readFile(join(directory, 'host.js'), 'utf8')
  }
  const isBuilding = new Promise<void>((resolve) => {
    runBuild.mockImplementation(async (part, next) => {
      resolve()
      // As long as a whole build takes: the second caller has come to the lock by then.
      await buildSimulator(elsewhere)
      await writePart(part, next)
    })
  })
  const first = call()
  await isBuilding
  expect(await Promise.all([first, call()])).toEqual(['host', 'host'])
  expect(runBuild).toHaveBeenCalledTimes(3)
})

test('behavior: bundles of other sources are replaced', async () => {
  const { directory, build } = await setUp({
    'built/simulator/.sources': 'of old',
    'built/simulator/old.js': 'old',
  })
  await buildSimulator(build)
  expect((await readdir(directory)).toSorted()).toEqual([
    '.sources',
    'acjs.js',
    'frame.js',
    'host.js',
  ])
})

test('behavior: a build that fails is told, and the old bundles stay', async () => {
  const { directory, build } = await setUp({
    'built/simulator/.sources': 'of old',
    'built/simulator/host.js': 'old',
  })
  const error = new Error('no')
  const failing = { ...build, runBuild: () => Promise.reject(error) }
  await expect(buildSimulator(failing)).rejects.toBe(error)
  expect(await readFile(join(directory, 'host.js'), 'utf8')).toBe('old')
})

test('behavior: a build that fails waits for its other parts', async () => {
  const { build } = await setUp()
  const events: string[] = []
  const runBuild: RunBuild = async (part, directory) => {
    if (part === 'frame') throw new Error('no')
    await writePart(part, directory)
    events.push(`${part} ends`)
  }
  await buildSimulator({ ...build, runBuild }).catch(() => events.push('fails'))
  // Which part ends first is the disk's affair.
  expect(events.toSorted()).toEqual(['acjs ends', 'fails', 'host ends'])
  expect(events.at(-1)).toBe('fails')
})

test('behavior: the next build succeeds, and removes what the failed one left', async () => {
  const { directory, build } = await setUp()
  const failing = { ...build, runBuild: () => Promise.reject(new Error('no')) }
  await buildSimulator(failing).catch(() => undefined)
  await buildSimulator(build)
  expect(await readdir(dirname(directory))).toEqual(['simulator'])
})
