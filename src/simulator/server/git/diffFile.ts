import type { ObjectStore } from './createObjectStore.ts'
import { diffLines, type LinePart } from './diffLines.ts'
import type { ChangedFile, TreeChange } from './listChanges.ts'
import { toLines } from './toLines.ts'

export interface DiffFileOptions {
  /** Default: false. */
  ignoreWhitespace?: boolean
}

/** What changed in a file, line by line; undefined for one that is no text. */
export function diffFile(
  objects: ObjectStore,
  { old, new: fresh }: TreeChange,
  { ignoreWhitespace = false }: DiffFileOptions = {},
): LinePart[] | undefined {
  const [before, after] = [readLines(objects, old), readLines(objects, fresh)]
  if (!before || !after) return undefined
  const isSame = (one: string, other: string) => squash(one) === squash(other)
  return diffLines(before, after, ignoreWhitespace ? isSame : undefined)
}

function squash(line: string): string {
  return line.replaceAll(/\s+/g, '')
}

function readLines(objects: ObjectStore, file: ChangedFile | undefined): string[] | undefined {
  if (!file) return []
  // As git shows a repository within this one.
  if (file.mode === '160000') return [`Subproject commit ${file.hash}\n`]
  return toLines(objects.blob(file.hash).content)
}
