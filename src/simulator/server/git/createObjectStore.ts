import { hash as digest } from 'node:crypto'
import type { GitBlob, GitCommit, GitObject, GitObjectType, GitTag, GitTree } from './GitObject.ts'
import { parseObject } from './parseObject.ts'
import { toObjectBytes } from './toObjectBytes.ts'

export interface StoredObject {
  type: GitObjectType
  /** Without the header. */
  bytes: Buffer
}

/** A repository's objects, by the hash that git gives them. Objects only come, and never change. */
export interface ObjectStore {
  /** @returns its hash */
  put: (object: GitObject) => string
  /** Of an object as git wrote it. */
  putBytes: (type: GitObjectType, bytes: Buffer) => string
  typeOf: (hash: string) => GitObjectType | undefined
  /** @throws {Error} for a hash that is not there, or of another kind */
  blob: (hash: string) => GitBlob
  tree: (hash: string) => GitTree
  commit: (hash: string) => GitCommit
  tag: (hash: string) => GitTag
  list: () => IterableIterator<[hash: string, object: StoredObject]>
}

export function createObjectStore(): ObjectStore {
  const stored = new Map<string, StoredObject>()
  // History is walked again and again; files and folders are not.
  const commits = new Map<string, GitCommit>()

  function putBytes(type: GitObjectType, bytes: Buffer): string {
    const header = Buffer.from(`${type} ${bytes.length}\0`)
    const hash = digest('sha1', Buffer.concat([header, bytes]), 'hex')
    if (!stored.has(hash)) stored.set(hash, { type, bytes })
    return hash
  }

  function read(hash: string): GitObject {
    const found = stored.get(hash)
    if (!found) throw new Error(`There is no object ${hash}.`)
    return parseObject(found.type, found.bytes)
  }

  function mismatch(hash: string, type: GitObjectType): Error {
    return new Error(`${hash} is no ${type}.`)
  }

  return {
    put: (object) => putBytes(object.type, toObjectBytes(object)),
    putBytes,
    typeOf: (hash) => stored.get(hash)?.type,
    blob: (hash) => {
      const object = read(hash)
      if (object.type !== 'blob') throw mismatch(hash, 'blob')
      return object
    },
    tree: (hash) => {
      const object = read(hash)
      if (object.type !== 'tree') throw mismatch(hash, 'tree')
      return object
    },
    commit: (hash) => {
      const known = commits.get(hash)
      if (known) return known
      const object = read(hash)
      if (object.type !== 'commit') throw mismatch(hash, 'commit')
      commits.set(hash, object)
      return object
    },
    tag: (hash) => {
      const object = read(hash)
      if (object.type !== 'tag') throw mismatch(hash, 'tag')
      return object
    },
    list: () => stored.entries(),
  }
}
