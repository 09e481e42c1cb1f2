import type { World, WorkspaceRecord } from '../world/World.ts'
import { OAuthError } from './OAuthError.ts'
import type { GrantForm } from './readForm.ts'

/**
 * The repositories that a token shall be limited to, by `bitbucket_repository={uuid}`, which may come
 * several times (developer.atlassian.com/cloud/bitbucket/oauth-2-connect); undefined without one.
 *
 * @throws {OAuthError} for one that is not in the workspace; code and words are ours
 */
export function readRepositoryLimit(
  { repositories }: World,
  workspace: WorkspaceRecord,
  form: GrantForm,
): readonly string[] | undefined {
  const asked = form.all('bitbucket_repository')
  if (asked.length === 0) return undefined
  for (const name of asked) {
    const isThere = repositories.some(
      (one) => one.uuid === name && one.workspace === workspace.uuid,
    )
    if (!isThere) {
      const shown = name.slice(0, 100)
      throw new OAuthError('invalid_request', `Invalid bitbucket_repository: ${shown}`)
    }
  }
  return [...new Set(asked)]
}
