import type { GitPerson } from '../../git/GitObject.ts'
import { isFilePath } from '../../git/isFilePath.ts'
import { isRefName } from '../../git/isRefName.ts'
import type { FileChange, FileChanges } from '../../git/writeTree.ts'
import { RestError } from '../RestError.ts'

export interface FileForm {
  message: string | undefined
  author: Pick<GitPerson, 'name' | 'email'> | undefined
  branch: string | undefined
  parents: readonly string[]
  changes: FileChanges
}

const fieldNames = new Set(['message', 'author', 'branch', 'parents', 'files'])
const authorPattern = /^([^<>\n]+?) *<([^<>\n]+)>$/

/**
 * What is to be committed. Of a field that is repeated the last one counts. A file that is uploaded in a
 * field named like the others counts by the path of its name.
 *
 * @param query fields may stand in the address too (OpenAPI, 2026)
 * @throws {RestError} 400 for a path, branch or author that git does not take; the texts are ours
 */
export async function readFileForm(form: FormData, query: URLSearchParams): Promise<FileForm> {
  const changes = new Map<string, FileChange>()
  const texts = (name: string) => [
    ...query.getAll(name),
    ...form.getAll(name).filter((value) => typeof value === 'string'),
  ]
  for (const path of texts('files')) changes.set(toPath(path), null)
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      if (!fieldNames.has(name)) changes.set(toPath(name), { content: value })
      continue
    }
    const path = fieldNames.has(name) ? value.name : name
    changes.set(toPath(path), { content: new Uint8Array(await value.arrayBuffer()) })
  }
  const branch = texts('branch').at(-1)
  if (branch !== undefined && !isRefName(branch)) throw refuse(`"${branch}" is no branch's name.`)
  const author = texts('author').at(-1)
  return {
    message: texts('message').at(-1),
    author: author === undefined ? undefined : toAuthor(author),
    branch,
    parents: texts('parents').flatMap((text) => text.split(',').filter((hash) => hash !== '')),
    changes,
  }
}

function toPath(text: string): string {
  const path = text.replace(/^\//, '')
  if (!isFilePath(path)) throw refuse('A file has a path that git does not take.')
  return path
}

function toAuthor(text: string): Pick<GitPerson, 'name' | 'email'> {
  const [, name, email] = authorPattern.exec(text) ?? []
  if (name === undefined || email === undefined) {
    throw refuse('Write the author as "Name <address>".')
  }
  return { name, email }
}

function refuse(message: string): RestError {
  return new RestError(400, message)
}
