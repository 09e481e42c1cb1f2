import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runInThisContext } from 'node:vm'
import { build, type Plugin } from 'vite'
import type { ModelSubject } from '../modelSubject.ts'
import type { PlantedBug } from './PlantedBug.ts'

const bridgeFolder = fileURLToPath(new URL('../../../bridge/', import.meta.url))
const entry = fileURLToPath(new URL('../modelSubject.ts', import.meta.url))

/**
 * The bridge with one mistake in it: built from the real sources, changed on their way, and run from
 * memory.
 *
 * @throws {Error} when the text to replace does not stand exactly once in the file
 */
export async function loadWithBug(bug: PlantedBug): Promise<ModelSubject> {
  const source = await readFile(bridgeFolder + bug.file, 'utf8')
  const count = source.split(bug.search).length - 1
  if (count !== 1) {
    throw new Error(
      `"${bug.name}" looks for a text that stands ${count} times in ${bug.file}. Adapt its "search".`,
    )
  }
  const plant: Plugin = {
    name: 'plant-bug',
    enforce: 'pre',
    transform(code, id) {
      return id === bridgeFolder + bug.file ? code.replace(bug.search, () => bug.replace) : null
    },
  }
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [plant],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'planted' } },
  })
  const code = readCode(output)
  const subject: unknown = runInThisContext(`${code}\n;planted.modelSubject`)
  if (!isSubject(subject)) throw new Error('The built bridge lacks its exports.')
  return subject
}

function readCode(output: Awaited<ReturnType<typeof build>>): string {
  const [result] = Array.isArray(output) ? output : [output]
  const chunk = result && 'output' in result ? result.output[0] : undefined
  if (!chunk) throw new Error('The bridge did not build.')
  return chunk.code
}

function isSubject(value: unknown): value is ModelSubject {
  return typeof value === 'object' && value !== null && 'createBridge' in value
}
