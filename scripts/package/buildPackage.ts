import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { buildSimulator } from '../../src/simulator/node/buildSimulator.ts'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import { createManifest, repositoryManifestSchema } from './createManifest.ts'
import { emitSources } from './emitSources.ts'

/**
 * Make the package that is published: code with declarations, the simulator's built pages, a manifest
 * of its own.
 *
 * @returns its folder
 */
export async function buildPackage(
  directory = join(projectRoot, '.assent/package'),
): Promise<string> {
  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true })
  await emitSources(projectRoot, join(directory, 'dist'))
  await buildSimulator()
  await cp(join(projectRoot, '.assent/simulator'), join(directory, 'assets'), { recursive: true })
  const text = await readFile(join(projectRoot, 'package.json'), 'utf8')
  const manifest = createManifest(v.parse(repositoryManifestSchema, JSON.parse(text)))
  await writeFile(join(directory, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  for (const name of ['README.md', 'CHANGELOG.md', 'LICENSE']) {
    await cp(join(projectRoot, name), join(directory, name))
  }
  return directory
}
