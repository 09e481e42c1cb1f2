import type { HostSettings } from '../../contract/HostSettings.ts'
import type { ScenarioName } from '../../simulator/server/ScenarioName.ts'
import { contractSettings, type ContractArrangement } from './ContractCase.ts'

const byDecision = { none: 'fresh', approved: 'allowed', denied: 'deniedEarlier' } as const

/** The start state of the simulator that is like an arrangement. */
export function toScenario({ viewer, decision = 'approved' }: ContractArrangement): ScenarioName {
  return viewer === 'signedOut' || viewer === 'loginEnded' ? viewer : byDecision[decision]
}

/** All settings of the host, the arranged ones among them. */
export function toSettings({ settings }: ContractArrangement): HostSettings {
  return { ...contractSettings, ...settings }
}
