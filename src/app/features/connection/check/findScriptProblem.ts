import type { UnavailableReason } from '../../../../bridge/core.ts'

/**
 * What is wrong with `window.AP` as Bitbucket's script leaves it; undefined when it offers calls,
 * directly or through its `require`.
 */
export function findScriptProblem(api: unknown): UnavailableReason | undefined {
  if (api === undefined || api === null) return 'scriptMissing'
  const offers = (name: string) => typeof Reflect.get(Object(api), name) === 'function'
  return offers('request') || offers('require') ? undefined : 'moduleMissing'
}
