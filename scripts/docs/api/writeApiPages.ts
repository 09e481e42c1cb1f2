import { readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format } from 'oxfmt'
import * as v from 'valibot'
import { packageEntries } from '../../package/packageEntries.ts'
import type { ApiEntry } from './ApiItem.ts'
import { createModuleReader } from './ApiModule.ts'
import { formatPages } from './formatPages.ts'
import { readApi } from './readApi.ts'

/** From the root of the repository. */
export const apiDirectory = 'docs/api'

const nameSchema = v.object({ name: v.string() })
const settingsSchema = v.object({
  semi: v.boolean(),
  singleQuote: v.boolean(),
  printWidth: v.number(),
})

/** What the entries of this repository's package export. */
export async function readOwnApi(root: string): Promise<ApiEntry[]> {
  const { name } = v.parse(
    nameSchema,
    JSON.parse(await readFile(join(root, 'package.json'), 'utf8')),
  )
  const read = createModuleReader((path) => readFileSync(join(root, path), 'utf8'))
  return readApi(read, name, packageEntries)
}

/** The files of the reference by name, as the formatter leaves them. */
export async function createApiPages(root: string): Promise<Map<string, string>> {
  const text = await readFile(join(root, '.oxfmtrc.json'), 'utf8')
  const settings = v.parse(settingsSchema, JSON.parse(text))
  const pages = formatPages(await readOwnApi(root))
  const formatted = [...pages].map(async ([name, page]) => {
    const { code } = await format(name, page, settings)
    return [name, code] as const
  })
  return new Map(await Promise.all(formatted))
}

/**
 * Write the reference, and remove the page of an entry that is no more.
 * @returns the names of its files
 */
export async function writeApiPages(root: string): Promise<string[]> {
  const directory = join(root, apiDirectory)
  const pages = await createApiPages(root)
  await mkdir(directory, { recursive: true })
  for (const name of await readdir(directory)) {
    if (!pages.has(name)) await rm(join(directory, name))
  }
  for (const [name, page] of pages) await writeFile(join(directory, name), page)
  return [...pages.keys()]
}
