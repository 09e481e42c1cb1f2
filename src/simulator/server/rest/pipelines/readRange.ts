/** Positions of bytes, from 0; `last` is part of it. */
export interface ByteRange {
  first: number
  last: number
}

/**
 * The one range of a `Range` header (RFC 9110 §14.1.2).
 * @returns undefined for a header to be ignored: another unit, several ranges, or nonsense
 */
export function readRange(text: string, length: number): ByteRange | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(text.trim()) ?? []
  if (from === '' && to === '') return undefined
  if (from === '') {
    const count = Math.min(Number(to), length)
    return count === 0 ? 'unsatisfiable' : { first: length - count, last: length - 1 }
  }
  const first = Number(from)
  const last = to === '' ? length - 1 : Math.min(Number(to), length - 1)
  if (to !== '' && Number(to) < first) return undefined
  return first >= length ? 'unsatisfiable' : { first, last }
}
