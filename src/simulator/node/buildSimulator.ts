import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { findAssets } from './findAssets.ts'
import { hashSources } from './hashSources.ts'
import { projectRoot } from './projectRoot.ts'
import { runViteBuild } from './runViteBuild.ts'
import type { SimulatorPart } from './runViteBuild.ts'
import { withLock } from './withLock.ts'

/** What the bundles are made of. */
const sources = [
  // The version of Atlassian's script is in here.
  'package-lock.json',
  'vite.simulator.config.ts',
  'src/contract',
  'src/simulator/frame',
  'src/simulator/host',
]
const stampName = '.sources'

export interface BuildSimulatorParameters {
  /** Where the bundles go. Default: `.assent/simulator` of the repository. */
  directory?: string
  /** Builds one part into a directory. Default: Vite in a process of its own. */
  runBuild?: (part: SimulatorPart, directory: string) => Promise<void>
  /** Says what happens. Default: a line on the console. */
  report?: (line: string) => void
}

/**
 * Make sure that the host pages and the frame script are built from the sources as they are now.
 * Safe to call from several processes at once: one builds, the others wait and use its bundles.
 * @throws {CommandError} with Vite's output when the build fails; the old bundles stay
 */
export async function buildSimulator({
  directory = findAssets().directory,
  runBuild = runViteBuild,
  report = console.log,
}: BuildSimulatorParameters = {}): Promise<void> {
  // The package has them, and not their sources.
  if (findAssets().isPackaged) return
  const wanted = await hashSources(projectRoot, sources)
  if ((await readStamp(directory)) === wanted) return
  await mkdir(dirname(directory), { recursive: true })
  await withLock(`${directory}.lock`, async () => {
    // Whoever held the lock before may have built just this.
    if ((await readStamp(directory)) === wanted) return
    report('Building the simulated Bitbucket from its sources.')
    await removeUnfinished(directory)
    const next = await mkdtemp(`${directory}-next-`)
    const parts = (['frame', 'acjs', 'host'] as const).map((part) => runBuild(part, next))
    // All have to end before the lock is given up, also when one of them fails.
    await Promise.allSettled(parts)
    await Promise.all(parts)
    await writeFile(join(next, stampName), wanted)
    await rm(directory, { recursive: true, force: true })
    await rename(next, directory)
  })
}

async function readStamp(directory: string): Promise<string | undefined> {
  // No stamp means no finished build.
  return readFile(join(directory, stampName), 'utf8').catch(() => undefined)
}

/** Builds that failed or were stopped half-way leave their directory behind. */
async function removeUnfinished(directory: string): Promise<void> {
  const parent = dirname(directory)
  const names = await readdir(parent)
  const unfinished = names.filter((name) => name.startsWith(`${basename(directory)}-next-`))
  await Promise.all(unfinished.map((name) => rm(join(parent, name), { recursive: true })))
}
