import type { FaultReport, FaultRule } from '../../../contract/FaultRule.ts'
import type { HostScenario } from '../../../contract/HostDashboard.ts'
import type { LabsFeatures } from '../../../contract/HostAccount.ts'
import type { HostCaller } from '../api/createHostCaller.ts'
import type { InspectedState, SettingValue } from './InspectedState.ts'
import {
  faultReportSchema,
  inspectedStateSchema,
  linkSchema,
  scenariosSchema,
} from './inspectorSchemas.ts'

/** The simulator's own switches. Every method rejects with `HostRequestError`. */
export interface InspectorApi {
  state: () => Promise<InspectedState>
  scenarios: () => Promise<HostScenario[]>
  changeSettings: (change: Record<string, SettingValue>) => Promise<void>
  saveFaults: (rules: readonly FaultRule[]) => Promise<FaultReport>
  /** @param user nickname */
  saveLabs: (user: string, labs: LabsFeatures) => Promise<void>
  /** Sign this window in as a user of a nickname, or out with null. */
  logIn: (user: string | null) => Promise<void>
  /** Null takes the answer back. */
  decide: (user: string, app: string, decision: 'approved' | 'denied' | null) => Promise<void>
  /** Null means all. */
  saveScopes: (app: string, scopes: readonly string[] | null) => Promise<void>
  advanceClock: (seconds: number) => Promise<void>
  /** As on this machine again. */
  setClockBack: () => Promise<void>
  reset: (scenario: string) => Promise<void>
  /** The address of the state as it is now. @param page path that it opens */
  link: (page: string) => Promise<string>
}

const control = '/__simulator'

export function createInspectorApi({ call, read }: HostCaller): InspectorApi {
  const change = async (...request: Parameters<typeof call>) => {
    await call(...request)
  }

  return {
    state: () => read(inspectedStateSchema, `${control}/state`),
    scenarios: () => read(scenariosSchema, `${control}/scenarios`),
    changeSettings: (settings) => change(`${control}/settings`, 'PATCH', settings),
    saveFaults: (rules) => read(faultReportSchema, `${control}/faults`, 'PUT', { rules }),
    saveLabs: (user, labs) => change(`${control}/labs`, 'PUT', { user, ...labs }),
    logIn: (user) => change(`${control}/login`, 'POST', { user }),
    decide: (user, app, decision) => change(`${control}/decisions`, 'PUT', { user, app, decision }),
    saveScopes: (app, scopes) =>
      change(`${control}/apps/${encodeURIComponent(app)}/scopes`, 'PUT', { scopes }),
    advanceClock: (advanceSeconds) => change(`${control}/clock`, 'POST', { advanceSeconds }),
    setClockBack: () => change(`${control}/clock`, 'DELETE'),
    reset: (scenario) => change(`${control}/reset`, 'POST', { scenario }),
    link: async (page) => {
      const { address } = await read(linkSchema, `${control}/link?page=${encodeURIComponent(page)}`)
      return address
    },
  }
}
