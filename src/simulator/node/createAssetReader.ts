import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { contentTypeOf } from './contentTypeOf.ts'

export interface Asset {
  body: Uint8Array<ArrayBuffer>
  contentType: string
}

/**
 * Read files below a directory by the path of a URL, such as `/assets/host.js`.
 * The reader answers `undefined` for what is not a plain file, for hidden files, and for every path
 * that leads out of the directory, by `..` or by a symbolic link.
 * @param withheld names of files directly in the directory that are nobody's to read
 */
export function createAssetReader(directory: string, withheld: readonly string[] = []) {
  return async function readAsset(path: string): Promise<Asset | undefined> {
    const segments = toSegments(path)
    if (!segments) return undefined
    try {
      const root = await realpath(directory)
      // What counts is where the path leads, however it is spelt.
      const file = await realpath(join(root, ...segments))
      if (!file.startsWith(root + sep)) return undefined
      const place = file.slice(root.length + 1)
      if (withheld.includes(place) || place.split(sep).some(isHidden)) return undefined
      // Reading a pipe would wait for ever.
      if (!(await stat(file)).isFile()) return undefined
      return { body: await readFile(file), contentType: contentTypeOf(file) }
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }
}

function toSegments(path: string): string[] | undefined {
  const decoded = decode(path)
  if (decoded === undefined || !decoded.startsWith('/') || /[\0\\]/.test(decoded)) return undefined
  const segments = decoded.slice(1).split('/')
  return segments.some((segment) => segment === '' || isHidden(segment)) ? undefined : segments
}

/** A leading dot covers `.`, `..` and files such as `.vite/manifest.json`. */
function isHidden(segment: string): boolean {
  return segment.startsWith('.')
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    // A broken percent sequence names no file.
    return undefined
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(String(code))
}
