import type { Hono } from 'hono'
import { simulatorQuirks } from '../../../contract/simulatorQuirks.ts'
import { readJson } from '../readJson.ts'
import type { Simulation } from '../Simulation.ts'
import type { SimulatorSettings } from '../world/World.ts'
import { quirksSchema } from './quirksSchema.ts'
import { settingsSchema } from './settingsSchema.ts'

/** Era, quirks and the lifetime of tokens. Pages that are open keep what they have read. */
export function addSettingsRoutes(routes: Hono, simulation: Simulation): void {
  routes.get('/settings', (context) => context.json(simulation.world.settings))
  routes.patch('/settings', async (context) => {
    change(simulation, await readJson(context.req.raw, settingsSchema))
    return context.json(simulation.world.settings)
  })

  routes.get('/quirks', (context) => context.json(toQuirkList(simulation.world.settings)))
  routes.put('/quirks', async (context) => {
    change(simulation, await readJson(context.req.raw, quirksSchema))
    return context.json(toQuirkList(simulation.world.settings))
  })
}

function change(
  { world, events }: Simulation,
  asked: Record<string, boolean | string | number | undefined>,
): void {
  const changes = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value }],
  )
  if (changes.length === 0) return
  const settings = Object.fromEntries(changes.map(({ name, value }) => [name, value]))
  Object.assign(world.settings, settings)
  const inWords = changes.map(({ name, value }) => `${name} = ${value}`).join(', ')
  events.add('control', `Set ${inWords}.`, settings)
}

/** The table of quirks, with the value that each has now. */
function toQuirkList(settings: SimulatorSettings) {
  return Object.entries(simulatorQuirks).map(([name, quirk]) => {
    return { name, value: Reflect.get(settings, name), ...quirk }
  })
}
