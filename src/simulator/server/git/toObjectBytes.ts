import type { GitObject, GitPerson, TreeEntry } from './GitObject.ts'

/** An object without its header, byte for byte as git writes it. */
export function toObjectBytes(object: GitObject): Buffer {
  switch (object.type) {
    case 'blob':
      return Buffer.from(object.content)
    case 'tree':
      return Buffer.concat(sortEntries(object.entries).map(toEntryBytes))
    case 'commit': {
      const { tree, parents, author, committer, message } = object
      return Buffer.from(
        [
          `tree ${tree}`,
          ...parents.map((hash) => `parent ${hash}`),
          `author ${toPersonText(author)}`,
          `committer ${toPersonText(committer)}`,
          '',
          message,
        ].join('\n'),
      )
    }
    case 'tag': {
      const { object: target, objectType, name, tagger, message } = object
      return Buffer.from(
        [
          `object ${target}`,
          `type ${objectType}`,
          `tag ${name}`,
          ...(tagger ? [`tagger ${toPersonText(tagger)}`] : []),
          '',
          message,
        ].join('\n'),
      )
    }
  }
}

function toEntryBytes({ mode, name, hash }: TreeEntry): Buffer {
  return Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(hash, 'hex')])
}

function sortEntries(entries: readonly TreeEntry[]): TreeEntry[] {
  return entries
    .map((entry) => ({ entry, key: toSortKey(entry) }))
    .toSorted((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ entry }) => entry)
}

/** Its characters are the name's bytes. */
function toSortKey({ mode, name }: TreeEntry): string {
  const bytes = Buffer.from(name).toString('latin1')
  return mode === '40000' ? `${bytes}/` : bytes
}

// What would end a name or an address in git's text is left out of it.
function toPersonText({ name, email, seconds, offset }: GitPerson): string {
  return `${clean(name)} <${clean(email)}> ${seconds} ${offset}`
}

function clean(text: string): string {
  return text.replaceAll(/[<>\n\0]/g, '').trim()
}
