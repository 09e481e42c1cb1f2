import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as v from 'valibot'

const manifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    name: v.optional(v.string()),
    isEntry: v.optional(v.boolean(), false),
    imports: v.optional(v.array(v.string()), []),
    css: v.optional(v.array(v.string()), []),
  }),
)
type Manifest = v.InferOutput<typeof manifestSchema>

/** A file, or several together, and what a browser downloads for it. */
export interface BundlePart {
  name: string
  kind: 'first load' | 'lazy' | 'css' | 'library'
  gzipBytes: number
}

/**
 * Sizes of a build by Vite's manifest: the first load as one part, each lazy script and each style
 * sheet for itself.
 * @throws {Error} when the manifest names no entry
 */
export async function measureBundle(dist: string): Promise<BundlePart[]> {
  const text = await readFile(join(dist, '.vite/manifest.json'), 'utf8')
  const manifest = v.parse(manifestSchema, JSON.parse(text))
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
  if (entries.length === 0) throw new Error(`The manifest in ${dist} names no entry.`)

  const first = filesOf(manifest, withImports(manifest, entries))
  const all = filesOf(manifest, Object.keys(manifest))
  const lazy = all.filter((file) => file.endsWith('.js') && !first.includes(file))
  const measure = async (files: readonly string[]) =>
    (await Promise.all(files.map((file) => gzipSize(join(dist, file))))).reduce((a, b) => a + b, 0)
  const part = async (name: string, kind: BundlePart['kind'], files: readonly string[]) => ({
    name,
    kind,
    gzipBytes: await measure(files),
  })
  return Promise.all([
    part(
      'app',
      'first load',
      first.filter((file) => file.endsWith('.js')),
    ),
    ...lazy.map((file) => part(file, 'lazy', [file])),
    ...all.filter((file) => file.endsWith('.css')).map((file) => part(file, 'css', [file])),
  ])
}

/** Bytes after gzip, as a server sends them. */
async function gzipSize(file: string): Promise<number> {
  return gzipSync(await readFile(file), { level: 9 }).length
}

function withImports(manifest: Manifest, keys: readonly string[]): string[] {
  const seen = new Set<string>()
  const visit = (key: string) => {
    if (seen.has(key)) return
    seen.add(key)
    manifest[key]?.imports.forEach(visit)
  }
  keys.forEach(visit)
  return [...seen]
}

function filesOf(manifest: Manifest, keys: readonly string[]): string[] {
  const files = keys.flatMap((key) => {
    const chunk = manifest[key]
    return chunk ? [chunk.file, ...chunk.css] : []
  })
  return [...new Set(files)]
}
