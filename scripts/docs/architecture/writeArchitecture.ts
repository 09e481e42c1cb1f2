import { readdir, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { drawArchitecture } from './drawArchitecture.ts'
import { listLayers } from './listLayers.ts'

/** From the root of the repository. */
export const architectureFile = 'docs/architecture.svg'

/** The picture of this repository's layers. */
export async function createArchitecture(root: string): Promise<string> {
  const lists = await Promise.all(
    ['src', 'scripts'].map((directory) =>
      readdir(join(root, directory), { recursive: true, withFileTypes: true }),
    ),
  )
  const paths = lists
    .flat()
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
  return drawArchitecture(listLayers(paths))
}

/** Draw it anew. */
export async function writeArchitecture(root: string): Promise<void> {
  await writeFile(join(root, architectureFile), await createArchitecture(root))
}
