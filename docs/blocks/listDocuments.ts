import { readdir } from 'node:fs/promises'
import { posix } from 'node:path'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'

const notOurs = new Set([
  'node_modules',
  'dist',
  '.git',
  '.assent',
  'test-results',
  'playwright-report',
])
// Signatures that `npm run docs` takes from the source, and generatedDocs.node.test.ts compares.
const generated = 'docs/api'

/** The Markdown documents of the repository, but for the generated API pages. */
export async function listDocuments(folder = ''): Promise<string[]> {
  const entries = await readdir(posix.join(projectRoot, folder), { withFileTypes: true })
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const path = posix.join(folder, entry.name)
      if (entry.isDirectory()) {
        return notOurs.has(entry.name) || path === generated ? [] : listDocuments(path)
      }
      return entry.isFile() && entry.name.endsWith('.md') ? [path] : []
    }),
  )
  return lists.flat().toSorted()
}
