import type { Era } from '../../../contract/eras.ts'
import type { Connections } from '../apps/createConnections.ts'
import { seedConsumers } from '../consumers/seedConsumers.ts'
import { createLargeRepository } from './createLargeRepository.ts'
import { createProjects } from './createProjects.ts'
import { createRepositories } from './createRepositories.ts'
import { createSeedApps } from './createSeedApps.ts'
import { acme, ana, ben, dina, lindqvist, orbit, personal, vera } from './people.ts'
import type { SeedApp, SeedName } from './SeedApp.ts'
import { seedLabs, seedSettings } from './seedSettings.ts'
import type { World } from './World.ts'

export interface CreateWorldParameters {
  apps: readonly SeedApp[]
  /** Default: `small`. */
  seed?: SeedName
  /** Default: `2020`. */
  era?: Era
  connections: Connections
  /** Milliseconds since the epoch. */
  now: number
}

/** The seed: a small company, its partner, and apps that are installed there. */
export function createWorld({
  apps,
  seed = 'small',
  era = '2020',
  connections,
  now,
}: CreateWorldParameters): World {
  const users = [ana, ben, vera, dina]
  const workspaces = [acme, orbit, personal, lindqvist]
  const projects = createProjects()
  return {
    users,
    workspaces,
    projects: Object.values(projects),
    repositories: [
      ...createRepositories(now, projects),
      ...(seed === 'large' ? [createLargeRepository(now, projects)] : []),
    ],
    ...createSeedApps(apps, workspaces, connections),
    consumers: seedConsumers,
    developmentWorkspaces: [],
    consents: [],
    hooks: [],
    properties: [],
    features: new Map(users.map(({ uuid }) => [uuid, seedLabs])),
    settings: { ...seedSettings, era },
    faults: {
      rules: [],
      goneRepositories: new Set(),
      hasWrongShapes: false,
      isVendorDown: false,
      isLoginShort: false,
    },
    firstUser: ana.uuid,
  }
}
