import type { Connections } from '../apps/createConnections.ts'
import type { Installation } from '../apps/Installation.ts'
import { acme, lindqvist, orbit, vera } from './people.ts'
import type { SeedApp } from './SeedApp.ts'
import type { AppKind, AppRecord, WorkspaceRecord } from './World.ts'

const seededOn = '2020-05-04T09:00:00.000Z'

export interface SeededApps {
  apps: AppRecord[]
  installations: Installation[]
}

/** Slugs of where an app of the seed is installed. */
export function toSeedWorkspaces({ kind = 'shared', workspaces }: SeedApp): readonly string[] {
  const wanted = workspaces ?? [acme.slug, orbit.slug]
  return kind === 'personal' ? wanted.slice(0, 1) : wanted
}

/**
 * The seed's apps: a registered one has one record for all its installations, a classic add-on one for
 * each. Vera is the vendor; a personal app, and an add-on where Vera is no member, belong to the first
 * admin of the workspace, unless the seed says who installs it.
 */
export function createSeedApps(
  seeds: readonly SeedApp[],
  workspaces: readonly WorkspaceRecord[],
  connections: Connections,
): SeededApps {
  const seeded: SeededApps = { apps: [], installations: [] }
  for (const seed of seeds) {
    const { kind = 'shared' } = seed
    for (const slug of toSeedWorkspaces(seed)) {
      const workspace = workspaces.find((one) => one.slug === slug)
      if (!workspace) continue
      const connection = connections.open(kind, seed.descriptor.key, slug)
      const id = kind === 'classic' ? connection.clientKey : seed.descriptor.key
      if (!seeded.apps.some((app) => app.id === id)) {
        seeded.apps.push(toRecord(seed, kind, id, workspace))
      }
      seeded.installations.push({
        app: id,
        workspace: slug,
        installedBy: toInstaller(seed, workspace),
        installedOn: seededOn,
        isEnabled: true,
        connection,
      })
    }
  }
  return seeded
}

function toRecord(seed: SeedApp, kind: AppKind, id: string, workspace: WorkspaceRecord): AppRecord {
  const { descriptor, descriptorUrl } = seed
  const isShared = kind === 'shared'
  const name = kind === 'classic' ? `${descriptor.key}-${workspace.slug}` : descriptor.key
  return {
    kind,
    descriptor,
    ...(descriptorUrl !== undefined && { descriptorUrl }),
    id,
    clientId: `${name}-client`,
    clientSecret: `${name}-secret`,
    callbackUrl: descriptor.baseUrl,
    owner: isShared ? vera.uuid : toInstaller(seed, workspace),
    workspace: isShared ? lindqvist.slug : workspace.slug,
  }
}

function toInstaller({ installedBy, kind }: SeedApp, { admins, members }: WorkspaceRecord): string {
  if (installedBy !== undefined) return installedBy
  const [first = vera.uuid] = admins
  if (kind === 'personal') return first
  return kind === 'classic' && !members.includes(vera.uuid) ? first : vera.uuid
}
