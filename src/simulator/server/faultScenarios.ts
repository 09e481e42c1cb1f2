import type { FaultEffect } from '../../contract/FaultRule.ts'
import { decideForAna } from './consent/decideForAna.ts'
import { toFaultRecords } from './faults/toFaultRecords.ts'
import type { Scenario } from './Scenario.ts'
import type { FaultScenarioName } from './ScenarioName.ts'

/** The app is allowed, and then its calls fail in one way each. */
export const faultScenarios: Record<FaultScenarioName, Scenario> = {
  slowApi: {
    title: 'Slow answers',
    description: 'Each answer of the API, and of the vendor, comes three seconds late.',
    change: breakCalls({ delay_ms: 3_000 }),
  },
  offline: {
    title: 'The API is away',
    description: 'Connections to the API, and to the vendor, end without an answer.',
    change: breakCalls({ drop: true }),
  },
  rateLimited: {
    title: 'Too many requests',
    description: 'The API answers with 429, and asks for a pause of 30 seconds.',
    change: breakCalls({ status: 429, retry_after_seconds: 30 }),
  },
  serverDown: {
    title: 'An HTML page for an answer',
    description: 'The API answers with 503 and an HTML page.',
    change: breakCalls({ status: 503, body: 'html' }),
  },
  tokenExpires: {
    title: 'The token expires',
    description: 'The second call of the app meets a token that has expired.',
    change: breakCalls({ expire_token: true }, { after: 1, times: 1 }),
  },
}

function breakCalls(
  effect: FaultEffect,
  count: { after?: number; times?: number } = {},
): Scenario['change'] {
  return (world, now) => {
    decideForAna(world, 'approved', now)
    const rules = ['/2.0/*', '/api-proxy/*'].map((path) => ({ path, effect, ...count }))
    world.faults.rules = toFaultRecords(rules)
  }
}
