import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

const decoders: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
])

/** Streams that undo a `Content-Encoding`, in order; undefined for one that is not known here. */
export function listDecoders(contentEncoding = 'identity'): Transform[] | undefined {
  const names = contentEncoding
    .toLowerCase()
    .split(/\s*,\s*/)
    .filter((name) => name !== 'identity' && name !== '')
  if (!names.every((name) => decoders.has(name))) return undefined
  return names.toReversed().flatMap((name) => decoders.get(name)?.() ?? [])
}
