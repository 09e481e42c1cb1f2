import { rememberSuccess } from './rememberSuccess.ts'

/** As `rememberSuccess`, for each list of names by itself. */
export function rememberEach<names extends string[], value>(
  load: (...names: names) => Promise<value>,
): (...names: names) => Promise<value> {
  const remembered = new Map<string, () => Promise<value>>()

  return (...names) => {
    const key = JSON.stringify(names)
    const known = remembered.get(key) ?? rememberSuccess(() => load(...names))
    remembered.set(key, known)
    return known()
  }
}
