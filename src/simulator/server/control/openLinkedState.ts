import type { Installation } from '../apps/Installation.ts'
import type { Simulation } from '../Simulation.ts'
import { seedLabs, seedSettings } from '../world/seedSettings.ts'
import type { AppRecord, World } from '../world/World.ts'
import type { LinkedApp, LinkedState } from './LinkedState.ts'

/**
 * Set the simulator back to a link's state. Apps that it speaks of and that are installed here are
 * kept, with what their vendors know; others are left out, with their decisions.
 */
export function openLinkedState(simulation: Simulation, state: LinkedState): void {
  const before = simulation.world
  simulation.reset(state.scenario, state.seed)
  const { world, createId } = simulation
  Object.assign(world.settings, seedSettings, state.settings)
  world.faults.rules = state.faults.map((rule) => ({ rule, seen: 0, struck: 0 }))
  world.developmentWorkspaces = world.workspaces
    .map(({ slug }) => slug)
    .filter((slug) => state.developmentWorkspaces.includes(slug))
  simulation.advance(state.clockOffsetMs)
  for (const { uuid, nickname } of world.users) {
    const labs = Object.hasOwn(state.labs, nickname) ? state.labs[nickname] : undefined
    world.features.set(uuid, labs ?? seedLabs)
  }

  const linked = state.apps.map((app) => {
    const found = findLinkedApp(world, app) ?? findLinkedApp(before, app)
    return found && { app, record: withScopes(found, app.scopes) }
  })
  const present = linked.filter((one) => one !== undefined)
  world.apps = present.map(({ record }) => record)
  world.installations = present.flatMap(({ app, record }) =>
    app.installations.flatMap(({ workspace, isEnabled }) => {
      const isMeant = (one: Installation) => one.app === record.id && one.workspace === workspace
      const found = world.installations.find(isMeant) ?? before.installations.find(isMeant)
      return found ? [{ ...found, isEnabled }] : []
    }),
  )
  world.consents = state.decisions.flatMap(({ user: nickname, app, ...decision }) => {
    const user = world.users.find((one) => one.nickname === nickname)
    const record = linked[app]?.record
    return user && record ? [{ id: createId(), user: user.uuid, app: record.id, ...decision }] : []
  })
}

/** The record of an app that a link speaks of. */
export function findLinkedApp(world: World, app: LinkedApp): AppRecord | undefined {
  return world.apps.find(
    ({ kind, workspace, descriptor }) =>
      kind === app.kind && workspace === app.workspace && descriptor.key === app.key,
  )
}

function withScopes(record: AppRecord, scopes: string[] | null): AppRecord {
  const { scopes: _former, ...descriptor } = record.descriptor
  return { ...record, descriptor: scopes ? { ...descriptor, scopes } : descriptor }
}
