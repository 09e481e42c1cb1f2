import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { GitObjectType } from '../../server/git/GitObject.ts'
import type { StoredObject } from '../../server/git/createObjectStore.ts'
import { toZlib } from './toZlib.ts'

export interface PackFiles {
  /** 40 hexadecimal digits, by which git names both. */
  name: string
  pack: Buffer
  index: Buffer
}

const codes: Record<GitObjectType, number> = { commit: 1, tree: 2, blob: 3, tag: 4 }

/**
 * Objects as a pack and its index of version 2, as git's documentation describes them (`gitformat-pack`).
 * Nothing is stored as a difference. A pack of more than 2 GB is not what this is for.
 */
export function toPackFiles(objects: readonly (readonly [string, StoredObject])[]): PackFiles {
  const header = Buffer.alloc(12)
  header.write('PACK')
  header.writeUInt32BE(2, 4)
  header.writeUInt32BE(objects.length, 8)
  let offset = header.length
  const parts = [header]
  const entries = objects.map(([hash, { type, bytes }]) => {
    const packed = Buffer.concat([toEntryHeader(codes[type], bytes.length), toZlib(bytes)])
    const entry = { id: Buffer.from(hash, 'hex'), crc: crc32(packed), offset }
    parts.push(packed)
    offset += packed.length
    return entry
  })
  const body = Buffer.concat(parts)
  const checksum = toDigest(body)
  const sorted = entries.toSorted((one, other) => Buffer.compare(one.id, other.id))
  return {
    name: checksum.toString('hex'),
    pack: Buffer.concat([body, checksum]),
    index: toIndex(sorted, checksum),
  }
}

/** Four bits of the length stand beside the type, the rest follows by sevens. */
function toEntryHeader(code: number, length: number): Buffer {
  const bytes = [(code << 4) | (length & 15)]
  for (let rest = Math.floor(length / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push(rest % 128)
  }
  return Buffer.from(bytes.map((byte, index) => (index < bytes.length - 1 ? byte | 128 : byte)))
}

interface IndexEntry {
  id: Buffer
  crc: number
  offset: number
}

function toIndex(sorted: readonly IndexEntry[], checksum: Buffer): Buffer {
  const counts = Array.from({ length: 256 }, () => 0)
  for (const { id } of sorted) {
    const first = id[0] ?? 0
    counts[first] = (counts[first] ?? 0) + 1
  }
  let sum = 0
  const fanOut = counts.map((count) => (sum += count))
  const body = Buffer.concat([
    Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]),
    toNumbers(fanOut),
    ...sorted.map(({ id }) => id),
    toNumbers(sorted.map(({ crc }) => crc)),
    toNumbers(sorted.map(({ offset }) => offset)),
    checksum,
  ])
  return Buffer.concat([body, toDigest(body)])
}

function toNumbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4)
  return bytes
}

function toDigest(bytes: Buffer): Buffer {
  return createHash('sha1').update(bytes).digest()
}
