import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import type { CodeBlock } from './CodeBlock.ts'
import { listDocuments } from './listDocuments.ts'
import { readCodeBlocks } from './readCodeBlocks.ts'

/** All blocks of all documents. */
export async function readDocuments(): Promise<CodeBlock[]> {
  const documents = await listDocuments()
  const lists = await Promise.all(
    documents.map(async (document) =>
      readCodeBlocks(document, await readFile(join(projectRoot, document), 'utf8')),
    ),
  )
  return lists.flat()
}
