import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import { buildPackage } from './buildPackage.ts'

const execute = promisify(execFile)
const packedSchema = v.tuple([v.object({ filename: v.string(), version: v.string() })])

export interface PackedPackage {
  /** Of the tarball, from the repository's root. */
  file: string
  kilobytes: number
  version: string
}

/** Build the package and pack it, as `npm publish` would. */
export async function packPackage(): Promise<PackedPackage> {
  const directory = await buildPackage()
  const target = join(projectRoot, '.assent')
  const { stdout } = await execute('npm', ['pack', '--json', '--pack-destination', target], {
    cwd: directory,
  })
  const [{ filename, version }] = v.parse(packedSchema, JSON.parse(stdout))
  const path = join(target, filename)
  const { size } = await stat(path)
  return { file: relative(projectRoot, path), kilobytes: Math.round(size / 1000), version }
}
