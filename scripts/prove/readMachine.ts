import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'

/** Where and of what a figure was measured. */
export interface Machine {
  /** Of Node. */
  node: string
  platform: string
  processor: string
  cores: number
  memoryGiB: number
  /** The commit, with `+` when files were changed since; undefined outside a checkout. */
  commit: string | undefined
  /** Packages of package.json, as installed. */
  packages: Record<string, string>
}

const manifest = v.object({ version: v.string() })
const notable = ['vite', 'vitest', 'fast-check', '@stryker-mutator/core', '@playwright/test']

export async function readMachine(): Promise<Machine> {
  const [first] = cpus()
  const packages = await Promise.all(
    notable.map(async (name) => {
      const file = join(projectRoot, 'node_modules', name, 'package.json')
      return [name, v.parse(manifest, JSON.parse(await readFile(file, 'utf8'))).version] as const
    }),
  )
  return {
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    processor: first?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    commit: readCommit(),
    packages: Object.fromEntries(packages),
  }
}

function readCommit(): string | undefined {
  const git = (...args: string[]) =>
    spawnSync('git', args, { cwd: projectRoot, encoding: 'utf8' }).stdout.trim()
  const commit = git('rev-parse', '--short', 'HEAD')
  return commit === '' ? undefined : commit + (git('status', '--porcelain') === '' ? '' : '+')
}
