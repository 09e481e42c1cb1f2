import { eras } from '../../../contract/eras.ts'
import type { HostSettings } from '../../../contract/HostSettings.ts'
import type { SimulatorQuirk } from '../../../contract/SimulatorQuirk.ts'
import { simulatorQuirks } from '../../../contract/simulatorQuirks.ts'

/** Whether a value holds an era and every quirk, each with a value it can have. */
export function isHostSettings(value: unknown): value is HostSettings {
  if (typeof value !== 'object' || value === null) return false
  return (
    eras.some((era) => era === Reflect.get(value, 'era')) &&
    Object.entries(simulatorQuirks).every(([name, quirk]) =>
      isPossible(quirk, Reflect.get(value, name)),
    )
  )
}

function isPossible(quirk: SimulatorQuirk, value: unknown): boolean {
  if (quirk.kind === 'switch') return typeof value === 'boolean'
  if (quirk.kind === 'choice') return quirk.values.some((one) => one === value)
  return typeof value === 'number' && value >= quirk.minimum && value <= quirk.maximum
}
