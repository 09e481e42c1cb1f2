import type { BundlePart } from './measureBundle.ts'

/**
 * Bytes after gzip; 1 kB is 1000 bytes. `app` is what the HTML itself loads, React in it; a surface's
 * limit is for that and for the code that comes beside its first reads.
 */
const limits: Record<string, number> = {
  app: 110_000,
  panel: 118_000,
  'review desk': 135_000,
  'connection page': 120_000,
  'bridge core': 6_400,
}

/** One sentence for each part over its limit, and for each limit without a part. */
export function judgeBundle(parts: readonly BundlePart[]): string[] {
  return Object.entries(limits).flatMap(([name, limit]) => {
    const part = parts.find((one) => one.name === name)
    if (!part) return [`${name} was not measured.`]
    const size = `${toKilobytes(part.gzipBytes)} kB gzip`
    return part.gzipBytes > limit
      ? [`${name} has ${size}; ${toKilobytes(limit)} kB is the limit.`]
      : []
  })
}

/** The parts as a table, limits beside those that have one. */
export function formatBundle(parts: readonly BundlePart[]): string {
  const rows = parts.map(({ name, kind, gzipBytes }) => {
    const limit = limits[name]
    const size = `${toKilobytes(gzipBytes)} kB`.padStart(9)
    const ofLimit = limit === undefined ? '' : `  of ${toKilobytes(limit)}`
    return `${kind.padEnd(10)}  ${size}  ${name}${ofLimit}`
  })
  return ['part        gzip size  name', ...rows].join('\n')
}

function toKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
