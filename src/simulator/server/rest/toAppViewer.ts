import type { AppCaller } from '../connect/verifyAppJwt.ts'
import { toAppClient } from '../oauth/OAuthClient.ts'
import { toDescriptorScopes } from '../scopes/toDescriptorScopes.ts'
import type { World } from '../world/World.ts'
import type { Viewer } from './Viewer.ts'

/**
 * An app as the account of the workspace it is installed in
 * (developer.atlassian.com/cloud/bitbucket/oauth-2-connect); undefined when the workspace is gone.
 *
 * @param scopes Default: all of the app's
 */
export function toAppViewer(
  { workspaces }: World,
  { app, installation: { workspace: slug } }: AppCaller,
  scopes: readonly string[] = toDescriptorScopes(app.descriptor),
): Viewer | undefined {
  const principal = workspaces.find((one) => one.slug === slug)
  const client = toAppClient(app)
  return (
    principal && { user: undefined, principal, grant: { client, app, workspaces: [slug], scopes } }
  )
}
