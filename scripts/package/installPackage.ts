import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import { runIn } from './runIn.ts'

/** A project outside of the repository that has the package from its tarball. */
export interface InstalledPackage {
  directory: string
  close: () => Promise<void>
}

/**
 * Install a tarball in an empty folder, with an example app and its tests around it.
 *
 * @param example Its folder in `examples`. The app that it tests in a browser is beside it.
 * @throws {CommandError} with npm's words
 */
export async function installPackage(
  tarball: string,
  example: 'tested-app' | 'tested-app-jest' = 'tested-app',
): Promise<InstalledPackage> {
  const directory = await mkdtemp(join(tmpdir(), 'assent-package-'))
  await cp(join(projectRoot, 'examples', example), directory, { recursive: true })
  await cp(join(projectRoot, 'examples/vanilla-panel'), join(directory, 'app'), { recursive: true })
  const file = resolve(projectRoot, tarball)
  await runIn(directory, 'npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--ignore-scripts',
    file,
  ])
  return { directory, close: () => rm(directory, { recursive: true }) }
}
