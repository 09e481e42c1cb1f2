import * as v from 'valibot'
import type { SimulatorQuirk } from '../../../contract/SimulatorQuirk.ts'
import { simulatorQuirks } from '../../../contract/simulatorQuirks.ts'
import { wholeNumber } from './wholeNumber.ts'

const names = Object.keys(simulatorQuirks).join(', ')

/** One entry for each quirk; each may be left out, and has a message that says what it can be. */
export const quirkEntries = Object.fromEntries(
  Object.entries(simulatorQuirks).map(([name, quirk]) => [name, v.exactOptional(toSchema(quirk))]),
)

/** A change to the quirks; what is left out stays. */
export const quirksSchema = v.strictObject(quirkEntries, ({ expected }) =>
  expected === 'never' ? `There is no such quirk. Use one of: ${names}.` : 'Must be an object.',
)

function toSchema(quirk: SimulatorQuirk): v.GenericSchema<unknown, boolean | string | number> {
  if (quirk.kind === 'switch') return v.boolean('Must be true or false.')
  if (quirk.kind === 'choice') {
    return v.picklist(quirk.values, `Must be one of: ${quirk.values.join(', ')}.`)
  }
  return wholeNumber(quirk.minimum, quirk.maximum)
}
