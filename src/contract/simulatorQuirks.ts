import { consentQuirks } from './consentQuirks.ts'
import { frameQuirks } from './frameQuirks.ts'
import { oauthQuirks } from './oauthQuirks.ts'
import { removalQuirks } from './removalQuirks.ts'
import { restQuirks } from './restQuirks.ts'
import type { SimulatorQuirk } from './SimulatorQuirk.ts'

/**
 * Every switch for what Bitbucket does beside, or against, its documentation. The names are those
 * of the settings.
 */
export const simulatorQuirks = {
  ...consentQuirks,
  ...frameQuirks,
  ...oauthQuirks,
  ...restQuirks,
  ...removalQuirks,
} as const

type QuirkTable = typeof simulatorQuirks

export type QuirkName = keyof QuirkTable

type QuirkValue<quirk extends SimulatorQuirk> = quirk extends { values: readonly (infer value)[] }
  ? value
  : quirk extends { kind: 'switch' }
    ? boolean
    : number

/** A value for each quirk. */
export type SimulatorQuirks = { -readonly [name in QuirkName]: QuirkValue<QuirkTable[name]> }
