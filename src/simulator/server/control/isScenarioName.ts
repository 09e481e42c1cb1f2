import type { ScenarioName } from '../ScenarioName.ts'
import { scenarios } from '../scenarios.ts'

export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name)
}
