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
  pullrequest: 'pullrequest',
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
    return encodeURIComponent(readText(objects[name], path.split('.')))
  })
}

function readText(object: unknown, path: readonly string[]): string {
  let value = object
  for (const name of path) {
    value = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
