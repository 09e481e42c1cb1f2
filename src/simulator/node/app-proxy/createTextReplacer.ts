import { Transform } from 'node:stream'

export interface CreateTextReplacerParameters {
  /** Works on a whole text; what it looks for must fit into the held back end. */
  replace: (text: string) => string
  /** How much of the end of `text` may be the beginning of something, in characters. */
  countOpen: (text: string) => number
}

/**
 * Replace in a text while it passes through, so that a page that comes in pieces is not held up. Bytes
 * are taken one by one (latin1): what is looked for is ASCII, and all else stays as it is, in any
 * encoding that builds on it.
 */
export function createTextReplacer({
  replace,
  countOpen,
}: CreateTextReplacerParameters): Transform {
  let open = ''
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const text = open + chunk.toString('latin1')
      const end = text.length - countOpen(text)
      open = text.slice(end)
      done(null, Buffer.from(replace(text.slice(0, end)), 'latin1'))
    },
    flush(done) {
      done(null, Buffer.from(replace(open), 'latin1'))
    },
  })
}
