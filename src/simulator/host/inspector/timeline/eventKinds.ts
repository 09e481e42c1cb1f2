import type { SimulatorEventKind } from '../../../../contract/SimulatorEvent.ts'

/** In the order of the filter's buttons, each with its word there. */
export const kindWords: Record<SimulatorEventKind, string> = {
  prompt: 'Prompts',
  bridge: 'Bridge',
  token: 'Tokens',
  decision: 'Decisions',
  http: 'HTTP',
  vendor: 'Vendor',
  app: 'Apps',
  push: 'Pushes',
  fault: 'Faults',
  control: 'Control',
}

const isKind = (name: string): name is SimulatorEventKind => Object.hasOwn(kindWords, name)

export const eventKinds = Object.keys(kindWords).filter(isKind)
