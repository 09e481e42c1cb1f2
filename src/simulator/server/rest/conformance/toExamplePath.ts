import { defaultParams } from './defaultParams.ts'
import type { RestExample } from './RestExample.ts'

/**
 * Where an example's call goes, without `/2.0`.
 * @throws {Error} when a placeholder has no value
 */
export function toExamplePath(path: string, { params, query }: RestExample): string {
  const values = { ...defaultParams, ...params }
  const filled = path.replaceAll(/\{(\w+)\}/g, (_text, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The example of ${path} has no value for ${name}.`)
    return value.split('/').map(encodeURIComponent).join('/')
  })
  return query ? `${filled}?${new URLSearchParams(query).toString()}` : filled
}
