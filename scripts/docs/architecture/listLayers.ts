import { findLayer } from '../../checks/findLayer.ts'
import type { DrawnLayer } from './orderLayers.ts'

const testPattern = /\.test\.tsx?$/

/**
 * The layers of these files by the table in findLayer.ts, with the names of others spelled out:
 * `simulator/*` is each part of the simulator. The app's features are one.
 */
export function listLayers(paths: readonly string[]): DrawnLayer[] {
  const found = new Map<string, readonly string[]>()
  for (const path of paths.filter((one) => !testPattern.test(one))) {
    const layer = findLayer(path)
    if (!layer) continue
    const name = toDrawnName(layer.name)
    // A layer may have several places in the table.
    found.set(name, [...(found.get(name) ?? []), ...layer.mayImport])
  }
  const names = [...found.keys()].toSorted()
  return names.map((name) => {
    const mayImport = (found.get(name) ?? []).flatMap((allowed) =>
      names.filter((other) => covers(allowed, other)),
    )
    return { name, mayImport: [...new Set(mayImport)].filter((other) => other !== name) }
  })
}

function toDrawnName(name: string): string {
  return name.replace(/^app\/features\/.*/, 'app/features/*')
}

function covers(allowed: string, name: string): boolean {
  return allowed === name || (allowed.endsWith('/*') && name.startsWith(allowed.slice(0, -1)))
}
