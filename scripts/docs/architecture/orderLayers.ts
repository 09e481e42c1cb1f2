/** A layer, and the layers that it may import. */
export interface DrawnLayer {
  name: string
  mayImport: readonly string[]
}

/**
 * Each layer before those that it may import; as they came where the arrows leave it open.
 * @throws {Error} when they go in a circle
 */
export function orderLayers(layers: readonly DrawnLayer[]): DrawnLayer[] {
  const ordered: DrawnLayer[] = []
  let rest = [...layers]
  while (rest.length > 0) {
    const free = rest.filter(({ name }) => !rest.some(({ mayImport }) => mayImport.includes(name)))
    // Parts of one folder stay together.
    const family = toFamily(ordered.at(-1)?.name ?? '')
    const next = free.find(({ name }) => toFamily(name) === family) ?? free[0]
    if (!next) {
      throw new Error(`These layers import each other: ${rest.map(({ name }) => name).join(', ')}.`)
    }
    ordered.push(next)
    rest = rest.filter((layer) => layer !== next)
  }
  return ordered
}

/** Such as `bridge` of `bridge/core`. */
export function toFamily(name: string): string {
  return name.split('/')[0] ?? name
}
