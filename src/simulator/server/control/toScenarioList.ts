import type { HostScenario } from '../../../contract/HostDashboard.ts'
import { scenarios } from '../scenarios.ts'

/** All start states, with their addresses. */
export function toScenarioList(): HostScenario[] {
  return Object.entries(scenarios).map(([name, { title, description }]) => ({
    name,
    title,
    description,
    address: `/__simulator/scenarios/${name}`,
  }))
}
