import { readdir, readFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { BuiltApp } from './BuiltApp.ts'

const recordedModules = v.record(v.string(), v.array(v.string()))
const foreignFolders = /^(src\/(.*\/)?(simulator|testing|kit)|scripts|e2e)\//
const testFile = /\.test\.tsx?$/
const foreignPackages =
  /node_modules\/(simple-xdm|hono|@hono\/[^/]+|jose|atlassian-jwt|vitest|@vitest\/[^/]+|@testing-library\/[^/]+|playwright[^/]*|@playwright\/[^/]+|fast-check|axe-core|jsdom)\//

/**
 * One sentence for each module of the simulator, the devtools or the tests in a build, and for each script in
 * the output whose modules are not on record: then the record is of another build.
 */
export async function findForeignModules({ dist, modulesFile }: BuiltApp): Promise<string[]> {
  const record = v.parse(recordedModules, JSON.parse(await readFile(modulesFile, 'utf8')))
  const foreign = Object.entries(record).flatMap(([chunk, modules]) =>
    modules.filter(isForeign).map((module) => `${chunk} holds ${module}.`),
  )
  const files = await readdir(dist, { recursive: true })
  const scripts = files.filter((file) => /\.m?js$/.test(file))
  const unknown = scripts.filter((script) => record[script] === undefined)
  const none = scripts.length === 0 ? [`There is no script in ${dist}.`] : []
  return [
    ...foreign,
    ...unknown.map((script) => `${script} is not of the recorded build. Run npm run build.`),
    ...none,
  ]
}

function isForeign(module: string): boolean {
  return foreignFolders.test(module) || testFile.test(module) || foreignPackages.test(module)
}
