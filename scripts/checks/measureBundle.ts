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

/** The surfaces, and the source of what comes beside the entry for each. */
const surfaces = {
  panel: 'src/app/features/pull-request-panel/PanelBody.tsx',
  'review desk': 'src/app/features/review-desk/ReviewDesk.tsx',
  'connection page': 'src/app/features/connection/ConnectionPage.tsx',
} as const

/**
 * Sizes of a build by Vite's manifest: the first load of each surface as one part, each lazy script
 * and each style sheet for itself. A surface's first load is the entry with the surface's own code and
 * all that both import.
 * @throws {Error} when the manifest names no entry, or lacks a surface
 */
export async function measureBundle(
  dist: string,
  views: Readonly<Record<string, string>> = surfaces,
): Promise<BundlePart[]> {
  const text = await readFile(join(dist, '.vite/manifest.json'), 'utf8')
  const manifest = v.parse(manifestSchema, JSON.parse(text))
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
  if (entries.length === 0) throw new Error(`The manifest in ${dist} names no entry.`)

  const first = filesOf(manifest, withImports(manifest, entries))
  const ofViews = Object.entries(views).map(([name, key]) => {
    if (!manifest[key]) throw new Error(`The manifest in ${dist} has no chunk for ${key}.`)
    return { name, files: filesOf(manifest, withImports(manifest, [...entries, key])) }
  })
  const all = filesOf(manifest, Object.keys(manifest))
  const lazy = all.filter((file) => file.endsWith('.js') && !first.includes(file))
  const measure = async (files: readonly string[]) =>
    (await Promise.all(files.map((file) => gzipSize(join(dist, file))))).reduce((a, b) => a + b, 0)
  const part = async (name: string, kind: BundlePart['kind'], files: readonly string[]) => ({
    name,
    kind,
    gzipBytes: await measure(files),
  })
  const toScripts = (files: readonly string[]) => files.filter((file) => file.endsWith('.js'))
  return Promise.all([
    part('app', 'first load', toScripts(first)),
    ...ofViews.map(({ name, files }) => part(name, 'first load', toScripts(files))),
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
