import type { GitStore } from '../../git/createGitStore.ts'
import { RestError } from '../RestError.ts'

/** Where a list of commits begins, and what is left out of it. Hashes. */
export interface Walk {
  from: readonly string[]
  without: readonly string[]
}

// An address is no place for more.
const hashLimit = 200
const pattern = /^[\w-]{4,8000}$/

/** For an address; undefined for a walk that is too long for one. */
export function writeWalk({ from, without }: Walk): string | undefined {
  const hashes = [...from, ...without]
  if (hashes.length > hashLimit) return undefined
  const bytes = hashes.map((hash) => Buffer.from(hash, 'hex'))
  return Buffer.concat([Buffer.from([from.length]), ...bytes]).toString('base64url')
}

/** @throws {RestError} 400 for a text that no list here has given; the text is ours */
export function readWalk(store: GitStore, text: string | null): Walk | undefined {
  if (text === null) return undefined
  const bytes = Buffer.from(pattern.test(text) ? text : '', 'base64url')
  const hashes = []
  for (let at = 1; at + 20 <= bytes.length; at += 20)
    hashes.push(bytes.toString('hex', at, at + 20))
  const count = bytes[0] ?? 0
  const isKnown = hashes.every((hash) => store.objects.typeOf(hash) === 'commit')
  if (!isKnown || count === 0 || count > hashes.length) throw new RestError(400, 'Invalid ctx.')
  return { from: hashes.slice(0, count), without: hashes.slice(count) }
}
