import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { readSourceFile } from './readSourceFile.ts'
import type { SourceFile } from './readSourceFile.ts'

const directories = ['src', 'scripts', 'e2e']
const sourcePattern = /\.(tsx?|mjs|css)$/

/** All source files of the repository, tests included. */
export async function listSourceFiles(root: string): Promise<SourceFile[]> {
  const lists = await Promise.all(
    directories.map((directory) =>
      readdir(join(root, directory), { recursive: true, withFileTypes: true }),
    ),
  )
  const paths = lists
    .flat()
    .filter((entry) => entry.isFile() && sourcePattern.test(entry.name))
    // The benchmark has packages of its own.
    .filter((entry) => !entry.parentPath.split(sep).includes('node_modules'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
  return Promise.all(
    paths.toSorted().map(async (path) => {
      return readSourceFile(path, await readFile(join(root, path), 'utf8'))
    }),
  )
}
