/** What an error reader without any guard does: follows every key, as deep as it goes. */
export function readNaively(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((key) => readNaively(Reflect.get(value, key)))
}

/** What a merge without any guard does: writes through whatever key it is given. */
export function mergeNaively(target: object, source: object): void {
  for (const key of Object.keys(source)) {
    const own: unknown = Reflect.get(source, key)
    const known: unknown = Reflect.get(target, key)
    if (isObject(own) && isObject(known)) mergeNaively(known, own)
    else Reflect.set(target, key, own)
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
