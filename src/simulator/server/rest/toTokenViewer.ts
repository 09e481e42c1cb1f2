import type { TokenRecord } from '../oauth/TokenRecord.ts'
import { findClient, type OAuthClient } from '../oauth/OAuthClient.ts'
import type { AppRecord, World } from '../world/World.ts'
import { toAppViewer } from './toAppViewer.ts'
import type { Viewer } from './Viewer.ts'

/**
 * Who acts with an access token: a user through an app or a consumer, or one of these for itself;
 * undefined when either is gone. How long the token lives is not looked at.
 */
export function toTokenViewer(world: World, token: TokenRecord): Viewer | undefined {
  const client = findClient(world, token.client)
  if (!client) return undefined
  const { app } = client
  const viewer = (app && findAppViewer(world, app, token)) ?? findUserViewer(world, client, token)
  if (!viewer?.grant || !token.repositories) return viewer
  return { ...viewer, grant: { ...viewer.grant, repositories: token.repositories } }
}

/** The viewer of a token that acts as a workspace in which the app is still installed. */
function findAppViewer(world: World, app: AppRecord, token: TokenRecord): Viewer | undefined {
  const workspace = world.workspaces.find(({ uuid }) => uuid === token.user)
  const installation = world.installations.find(
    (one) => one.app === app.id && one.workspace === workspace?.slug && one.isEnabled,
  )
  return installation && toAppViewer(world, { app, installation }, token.scopes)
}

function findUserViewer(
  world: World,
  client: OAuthClient,
  { user: uuid, scopes }: TokenRecord,
): Viewer | undefined {
  const user = world.users.find((one) => one.uuid === uuid)
  if (!user) return undefined
  const { app, consumer } = client
  if (app) {
    const workspaces = world.installations
      .filter((installation) => installation.app === app.id)
      .map(({ workspace }) => workspace)
    return { user, grant: { client, app, workspaces, scopes } }
  }
  if (consumer && user.consumer === consumer.id) {
    // An app_user is at home where its consumer is, and nowhere else.
    const principal = world.workspaces.find(({ slug }) => slug === consumer.workspace)
    return principal && { user, principal, grant: { client, workspaces: [principal.slug], scopes } }
  }
  const workspaces = world.workspaces
    .filter(({ members }) => members.includes(uuid))
    .map(({ slug }) => slug)
  return { user, grant: { client, workspaces, scopes } }
}
