import { deflateSync } from 'node:zlib'

// Of a stored block. What is longer is worth the time that zlib takes to begin.
const storedLimit = 65_535
const modulus = 65_521

/**
 * Bytes as a zlib stream, as objects stand in a pack. Short ones are stored as they are (RFC 1950 and
 * 1951): a hundred thousand of them take less time than zlib needs to begin with each.
 */
export function toZlib(bytes: Buffer): Buffer {
  if (bytes.length > storedLimit) return deflateSync(bytes)
  const stream = Buffer.allocUnsafe(bytes.length + 11)
  stream.writeUInt16BE(0x7801, 0)
  stream.writeUInt8(1, 2)
  stream.writeUInt16LE(bytes.length, 3)
  stream.writeUInt16LE(bytes.length ^ 0xffff, 5)
  bytes.copy(stream, 7)
  stream.writeUInt32BE(toAdler32(bytes), bytes.length + 7)
  return stream
}

function toAdler32(bytes: Buffer): number {
  let [low, high] = [1, 0]
  for (const byte of bytes) {
    low = (low + byte) % modulus
    high = (high + low) % modulus
  }
  return high * 65_536 + low
}
