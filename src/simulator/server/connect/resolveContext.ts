import { expandScopes } from '../scopes/expandScopes.ts'

/** Objects that context parameters speak of, by their first name, such as `repository`. */
export type ContextObjects = Readonly<Record<string, object | undefined>>

/** The scope without which a placeholder stays (developer.atlassian.com/cloud/bitbucket/connect-context-access). */
const scopeOf: Readonly<Record<string, string>> = {
  user: 'account',
  target_user: 'account',
  workspace: 'account',
  principal: 'account',
  repository: 'repository',
  branch: 'repository',
  commit: 'repository',
  file: 'repository',
  directory: 'repository',
  pullrequest: 'pullrequest',
  snippet: 'snippet',
  issue: 'issue',
}

/**
 * Put context values, URL-encoded, in place of placeholders such as `{repository.uuid}`. One whose
 * scope the app lacks stays as it is (since 17 May 2021); one whose object has no such value, as
 * `{user.uuid}` for an anonymous viewer, becomes empty (ours).
 */
export function resolveContext(
  template: string,
  objects: ContextObjects,
  scopes: readonly string[],
): string {
  const granted = expandScopes(scopes)
  return template.replaceAll(/\{([a-z_]+)\.([a-z_.]+)\}/g, (placeholder, name, path) => {
    const scope = Object.hasOwn(scopeOf, name) ? scopeOf[name] : undefined
    if (scope === undefined || !granted.has(scope)) return placeholder
    const value = readContextValue(objects, `${name}.${path}`)
    return typeof value === 'string' || typeof value === 'number' ? encodeURIComponent(value) : ''
  })
}

/** @param path such as `pullrequest.source.branch.name` */
export function readContextValue(objects: ContextObjects, path: string): unknown {
  let value: unknown = objects
  for (const name of path.split('.')) {
    value = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined
  }
  return value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
