import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import type { Connections } from '../apps/createConnections.ts'
import { createRepositories } from './createRepositories.ts'
import { acme, ana, ben, lindqvist, orbit, personal, vera } from './people.ts'
import type { World } from './World.ts'

export interface CreateWorldParameters {
  /** Of the one app, with `baseUrl` where it runs. */
  descriptor: ConnectDescriptor
  connections: Connections
  /** Milliseconds since the epoch. */
  now: number
}

const seededOn = '2020-05-04T09:00:00.000Z'

/** The seed: a small company, its partner, and one shared app installed in both workspaces. */
export function createWorld({ descriptor, connections, now }: CreateWorldParameters): World {
  const users = [ana, ben, vera]
  return {
    users,
    workspaces: [acme, orbit, personal, lindqvist],
    repositories: createRepositories(now),
    apps: [
      {
        kind: 'shared',
        descriptor,
        id: descriptor.key,
        clientId: `${descriptor.key}-client`,
        clientSecret: `${descriptor.key}-secret`,
        callbackUrl: descriptor.baseUrl,
        owner: vera.uuid,
        workspace: lindqvist.slug,
      },
    ],
    installations: [acme, orbit].map(({ slug }) => ({
      app: descriptor.key,
      workspace: slug,
      installedBy: vera.uuid,
      installedOn: seededOn,
      isEnabled: true,
      connection: connections.open('shared', descriptor.key, slug),
    })),
    developmentWorkspaces: [],
    consents: [],
    features: new Map(
      users.map(({ uuid }) => [
        uuid,
        { explicit_authorization: true, explicit_authorization_for_vendors: true },
      ]),
    ),
    settings: {
      era: '2020',
      access_request_timeout_ms: 60_000,
      prompt_per_call: false,
      denial_known_after_reload: false,
      token_lifetime_seconds: 7_200,
    },
    faults: {
      goneRepositories: new Set(),
      hasWrongShapes: false,
      isVendorDown: false,
      isLoginShort: false,
    },
    firstUser: ana.uuid,
  }
}
