import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseHeadersFile } from '../../src/simulator/node/parseHeadersFile.ts'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import { listHostSnippets } from './listHostSnippets.ts'
import { putSnippet } from './putSnippet.ts'

/** Write the headers of `public/_headers` into docs/hosting.md. */
export async function putHostSnippets(): Promise<void> {
  const rules = parseHeadersFile(await readFile(join(projectRoot, 'public/_headers'), 'utf8'))
  const path = join(projectRoot, 'docs/hosting.md')
  const document = await readFile(path, 'utf8')
  await writeFile(path, listHostSnippets(rules).reduce(putSnippet, document))
}
