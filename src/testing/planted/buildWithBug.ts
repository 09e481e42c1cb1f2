import { readFile } from 'node:fs/promises'
import { runInThisContext } from 'node:vm'
import { build, type Plugin } from 'vite'
import type { PlantedBug } from './PlantedBug.ts'

export interface BuildWithBugParameters {
  /** Absolute path of the module whose exports are wanted. */
  entry: string
  /** Absolute path of the folder that a bug's `file` counts from, with a slash at its end. */
  folder: string
  /** Default: none, so the sources are built as they are. */
  bug?: PlantedBug
}

/**
 * A module with one mistake in it: built from the real sources, changed on their way, and run from
 * memory.
 *
 * @returns the module's exports
 * @throws {Error} when the text to replace does not stand exactly once in the file
 */
export async function buildWithBug({
  entry,
  folder,
  bug,
}: BuildWithBugParameters): Promise<unknown> {
  const plugins = bug ? [await plant(folder, bug)] : []
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'planted' } },
  })
  return runInThisContext(`${readCode(output)}\n;planted`)
}

async function plant(folder: string, { name, file, search, replace }: PlantedBug): Promise<Plugin> {
  const source = await readFile(folder + file, 'utf8')
  const count = source.split(search).length - 1
  if (count !== 1) {
    throw new Error(
      `"${name}" looks for a text that stands ${count} times in ${file}. Adapt its "search".`,
    )
  }
  return {
    name: 'plant-bug',
    enforce: 'pre',
    transform: (code, id) => (id === folder + file ? code.replace(search, () => replace) : null),
  }
}

function readCode(output: Awaited<ReturnType<typeof build>>): string {
  const [result] = Array.isArray(output) ? output : [output]
  const chunk = result && 'output' in result ? result.output[0] : undefined
  if (!chunk) throw new Error('Nothing was built.')
  return chunk.code
}
