import { seedSettings } from '../world/seedSettings.ts'
import type { World } from '../world/World.ts'
import type { LinkedState } from './LinkedState.ts'
import { findLinkedApp } from './openLinkedState.ts'

/** What a link brings, in words, for whoever is about to open it. */
export function describeLinkedState(state: LinkedState, world: World): string[] {
  const { apps, decisions, faults, settings, clockOffsetMs, page, user } = state
  const missing = apps.filter((app) => !findLinkedApp(world, app)).map(({ key }) => key)
  const changed = Object.entries({ ...seedSettings, ...settings })
    .filter(([name, value]) => Reflect.get(world.settings, name) !== value)
    .map(([name, value]) => `${name} becomes ${value}.`)
  return [
    ...missing.map(
      (key) => `The app ${key} is not installed here: install it first, or it is left out.`,
    ),
    ...changed,
    ...faults.map(({ path, effect }) => `A fault strikes ${path}: ${JSON.stringify(effect)}.`),
    ...decisions.map(({ user: nickname, app, decision }) => {
      return `${nickname} has ${decision} ${apps[app]?.key ?? 'an app'}.`
    }),
    ...(clockOffsetMs > 0 ? [`The clock is ${clockOffsetMs / 1_000} seconds ahead.`] : []),
    `${page} is opened ${user === null ? 'signed out' : `as ${user}`}.`,
  ]
}
