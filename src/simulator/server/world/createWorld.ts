import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import { createRepositories } from './createRepositories.ts'
import { acme, ana, ben, orbit, personal, vera } from './people.ts'
import type { World } from './World.ts'

export interface CreateWorldParameters {
  /** Of the one app, with `baseUrl` where it runs. */
  descriptor: ConnectDescriptor
  /** Milliseconds since the epoch. */
  now: number
}

/** The seed: a small company, its partner, and one shared app installed in both workspaces. */
export function createWorld({ descriptor, now }: CreateWorldParameters): World {
  const users = [ana, ben, vera]
  return {
    users,
    workspaces: [acme, orbit, personal],
    repositories: createRepositories(now),
    apps: [
      {
        kind: 'shared',
        descriptor,
        clientId: `${descriptor.key}-client`,
        callbackUrl: descriptor.baseUrl,
        owner: vera.uuid,
        installedIn: [acme.slug, orbit.slug],
      },
    ],
    consents: [],
    features: new Map(
      users.map(({ uuid }) => [
        uuid,
        { explicit_authorization: true, explicit_authorization_for_vendors: true },
      ]),
    ),
    settings: {
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
