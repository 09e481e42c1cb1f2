import type { ObjectStore } from '../../git/createObjectStore.ts'
import type { PathEntry } from '../../git/listFiles.ts'
import { isBinary } from '../../git/toLines.ts'
import type { RestContext } from '../locate.ts'
import { RestError } from '../RestError.ts'
import { toRenderedText } from '../toRenderedText.ts'
import { mediaTypeOf } from './mediaTypeOf.ts'
import { readRange } from './readRange.ts'

// Its text is anybody's: no browser may run it under this origin.
const harmless = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
}

/** A file as it is, or a part of it. */
export function sendFile(
  context: RestContext<string>,
  objects: ObjectStore,
  { path, mode, hash }: PathEntry,
): Response {
  if (mode === '160000') throw new RestError(404, `No such file or directory: ${path}`)
  const { content } = objects.blob(hash)
  const type = isBinary(content)
    ? 'application/octet-stream'
    : `${mediaTypeOf(path)}; charset=utf-8`
  const headers = {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename*=UTF-8''${toFileName(path)}`,
    ...harmless,
    'Accept-Ranges': 'bytes',
    ETag: `"${hash}"`,
  }
  const range = readRange(context.req.header('Range'), content.length)
  if (range === 'unsatisfiable') {
    return context.body(null, 416, { 'Content-Range': `bytes */${content.length}` })
  }
  if (!range) return context.body(new Uint8Array(content), 200, headers)
  const { first, last } = range
  return context.body(new Uint8Array(content.subarray(first, last + 1)), 206, {
    ...headers,
    'Content-Range': `bytes ${first}-${last}/${content.length}`,
  })
}

const rendered = /\.(?:md|markdown|mkd|mkdn|mdown|text|rst|textile)$/i

/**
 * Whether `format=rendered` does something for a file
 * (developer.atlassian.com/cloud/bitbucket/rest, "Get file or directory contents").
 */
export function isRendered(path: string): boolean {
  return rendered.test(path)
}

/** A file of text with markup as HTML. */
export function sendRendered(
  context: RestContext<string>,
  objects: ObjectStore,
  { hash }: PathEntry,
): Response {
  const { html } = toRenderedText(Buffer.from(objects.blob(hash).content).toString('utf8'))
  return context.body(html, 200, {
    'Content-Type': 'text/html; charset=utf-8',
    ...harmless,
  })
}

function toFileName(path: string): string {
  return encodeURIComponent(path.split('/').at(-1) ?? '')
}
