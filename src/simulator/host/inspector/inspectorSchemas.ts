import * as v from 'valibot'
import type { FaultReport } from '../../../contract/FaultRule.ts'
import type { HostScenario } from '../../../contract/HostDashboard.ts'
import type { SimulatorEvent } from '../../../contract/SimulatorEvent.ts'
import type { InspectedState } from './InspectedState.ts'
import { eventKinds } from './timeline/eventKinds.ts'

const settingValue = v.union([v.string(), v.number(), v.boolean()])

const faultRule = v.object({
  path: v.string(),
  method: v.exactOptional(v.string()),
  effect: v.union([
    v.strictObject({ delay_ms: v.number() }),
    v.strictObject({ drop: v.literal(true) }),
    v.strictObject({ expire_token: v.literal(true) }),
    v.strictObject({
      status: v.number(),
      body: v.exactOptional(v.picklist(['json', 'html'])),
      retry_after_seconds: v.exactOptional(v.number()),
    }),
  ]),
  after: v.exactOptional(v.number()),
  times: v.exactOptional(v.number()),
  struck: v.number(),
})

/** `GET` and `PUT /__simulator/faults`. */
export const faultReportSchema: v.GenericSchema<unknown, FaultReport> = v.object({
  rules: v.array(faultRule),
})

/** `GET /__simulator/state`. */
export const inspectedStateSchema: v.GenericSchema<unknown, InspectedState> = v.object({
  now: v.string(),
  clock_offset_ms: v.number(),
  scenario: v.string(),
  settings: v.record(v.string(), settingValue),
  faults: v.array(faultRule),
  users: v.array(
    v.object({
      uuid: v.string(),
      display_name: v.string(),
      nickname: v.string(),
      labs: v.object({
        explicit_authorization: v.boolean(),
        explicit_authorization_for_vendors: v.boolean(),
      }),
    }),
  ),
  apps: v.array(
    v.object({
      id: v.string(),
      kind: v.string(),
      name: v.string(),
      scopes: v.nullable(v.array(v.string())),
      workspace: v.string(),
    }),
  ),
  decisions: v.array(
    v.object({
      user: v.string(),
      app: v.string(),
      decision: v.picklist(['approved', 'denied']),
    }),
  ),
})

/** `GET /__simulator/scenarios`. */
export const scenariosSchema: v.GenericSchema<unknown, HostScenario[]> = v.array(
  v.object({
    name: v.string(),
    title: v.string(),
    description: v.string(),
    address: v.string(),
  }),
)

/** `GET /__simulator/link`. */
export const linkSchema = v.object({ address: v.pipe(v.string(), v.url()) })

/** One message of `GET /__simulator/events`. */
export const simulatorEventSchema: v.GenericSchema<unknown, SimulatorEvent> = v.object({
  id: v.number(),
  at: v.string(),
  kind: v.picklist(eventKinds),
  summary: v.string(),
  detail: v.record(v.string(), v.union([settingValue, v.null()])),
})
