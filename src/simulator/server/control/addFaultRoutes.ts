import type { Hono } from 'hono'
import * as v from 'valibot'
import type { FaultReport, FaultRule } from '../../../contract/FaultRule.ts'
import { toFaultRecords } from '../faults/toFaultRecords.ts'
import { readJson } from '../readJson.ts'
import type { Simulation } from '../Simulation.ts'
import type { World } from '../world/World.ts'
import { wholeNumber } from './wholeNumber.ts'

const methods = ['GET', 'HEAD', 'PUT', 'PATCH', 'POST', 'DELETE']
const longestDelayMs = 600_000
const dayS = 86_400
const effects =
  'Must be one of: {delay_ms: 0 to 600000}, {drop: true}, {expire_token: true}, {status: 400 to 599, body?: "json" or "html", retry_after_seconds?: 0 to 86400}.'

const effectSchema = v.union(
  [
    v.strictObject({ delay_ms: wholeNumber(0, longestDelayMs) }),
    v.strictObject({ drop: v.literal(true) }),
    v.strictObject({ expire_token: v.literal(true) }),
    v.strictObject({
      status: wholeNumber(400, 599),
      body: v.exactOptional(v.picklist(['json', 'html'])),
      retry_after_seconds: v.exactOptional(wholeNumber(0, dayS)),
    }),
  ],
  effects,
)

/** A list of rules for faults. */
export const faultRulesSchema: v.GenericSchema<unknown, FaultRule[]> = v.pipe(
  v.array(
    v.strictObject({
      path: v.pipe(v.string(), v.regex(/^[/*]/, 'Must begin with / or *.'), v.maxLength(500)),
      method: v.exactOptional(v.picklist(methods, `Must be one of: ${methods.join(', ')}.`)),
      effect: effectSchema,
      after: v.exactOptional(wholeNumber(0, 1_000_000)),
      times: v.exactOptional(wholeNumber(1, 1_000_000)),
    }),
  ),
  v.maxLength(100),
)

const faultsSchema = v.strictObject({ rules: faultRulesSchema })

/** What goes wrong with requests: the whole list is replaced at once. */
export function addFaultRoutes(routes: Hono, simulation: Simulation): void {
  routes.get('/faults', (context) => context.json(toFaultReport(simulation.world)))
  routes.put('/faults', async (context) => {
    const { rules } = await readJson(context.req.raw, faultsSchema)
    simulation.world.faults.rules = toFaultRecords(rules)
    simulation.events.add('control', `Set ${rules.length} rules for faults.`)
    return context.json(toFaultReport(simulation.world))
  })
}

/** The rules, and how often each was met. */
export function toFaultReport({ faults }: World): FaultReport {
  return { rules: faults.rules.map(({ rule, struck }) => ({ ...rule, struck })) }
}
