import type { Simulation } from '../Simulation.ts'
import { seedLabs, seedSettings } from '../world/seedSettings.ts'
import type { LinkedState } from './LinkedState.ts'

export interface ToLinkedStateParameters {
  /** Uuid of who is signed in. */
  user: string | undefined
  /** Path to open. */
  page: string
}

/** The simulator as it is now, for a link. */
export function toLinkedState(
  { world, scenario, seed, clockOffsetMs }: Simulation,
  { user, page }: ToLinkedStateParameters,
): LinkedState {
  const { users, apps, installations, features, consents } = world
  const nicknames = new Map(users.map(({ uuid, nickname }) => [uuid, nickname]))
  return {
    version: 1,
    scenario,
    seed: seed(),
    settings: toDifference(world.settings, seedSettings),
    faults: world.faults.rules.map(({ rule }) => rule),
    labs: Object.fromEntries(
      users.flatMap(({ uuid, nickname }) => {
        const labs = features.get(uuid)
        return labs && Object.keys(toDifference(labs, seedLabs)).length > 0
          ? [[nickname, labs]]
          : []
      }),
    ),
    apps: apps.map(({ id, kind, workspace, descriptor }) => ({
      key: descriptor.key,
      kind,
      workspace,
      scopes: descriptor.scopes ?? null,
      installations: installations
        .filter(({ app }) => app === id)
        .map((one) => ({ workspace: one.workspace, isEnabled: one.isEnabled })),
    })),
    developmentWorkspaces: [...world.developmentWorkspaces],
    decisions: consents.flatMap(({ user: uuid, app, decision, scopes, decidedOn }) => {
      const nickname = nicknames.get(uuid)
      const index = apps.findIndex(({ id }) => id === app)
      if (nickname === undefined || index < 0) return []
      return [{ user: nickname, app: index, decision, scopes, decidedOn }]
    }),
    user: (user !== undefined && nicknames.get(user)) || null,
    clockOffsetMs: clockOffsetMs(),
    page,
  }
}

/** The entries of an object that another one has with another value: keeps links short. */
function toDifference<value extends object>(now: value, seed: value): Partial<value> {
  const difference = { ...now }
  for (const key in now) if (now[key] === seed[key]) delete difference[key]
  return difference
}
