import type { ObjectStore } from '../../git/createObjectStore.ts'
import type { PathEntry } from '../../git/listFiles.ts'
import { isBinary } from '../../git/toLines.ts'
import type { RestContext } from '../locate.ts'
import { RestError } from '../RestError.ts'
import { mediaTypeOf } from './mediaTypeOf.ts'
import { readRange } from './readRange.ts'

/** A file as it is, or a part of it; 304 when the caller has it already. */
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
    // Its text is anybody's: no browser may run it under this origin.
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Accept-Ranges': 'bytes',
    ETag: `"${hash}"`,
  }
  const known = context.req.header('If-None-Match')?.split(',') ?? []
  if (known.some((one) => ['*', headers.ETag].includes(one.trim().replace(/^W\//, '')))) {
    return context.body(null, 304, { ETag: headers.ETag })
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

function toFileName(path: string): string {
  return encodeURIComponent(path.split('/').at(-1) ?? '')
}
