// The package's entry `assent-bitbucket/devtools`: for development, and for nothing else.

export { createDevtools, type Devtools } from './devtools/createDevtools.ts'
export { AssentDevtools } from './devtools/AssentDevtools.tsx'
export {
  assentDevtoolsPlugin,
  type AssentDevtoolsPlugin,
} from './devtools/assentDevtoolsPlugin.tsx'
export { DevtoolsPanel } from './devtools/DevtoolsPanel.tsx'
export type { DevtoolsProps } from './devtools/DevtoolsProps.ts'
export type {
  BridgeRecorder,
  CreateBridgeRecorderParameters,
} from './devtools/createBridgeRecorder.ts'
export type { CallPhase, CallRecord } from './devtools/CallRecord.ts'
export type { Rehearsal, RehearsalState } from './devtools/createRehearsal.ts'
export { rehearsedOutcomes, type RehearsedOutcome } from './devtools/rehearsedOutcomes.ts'
export type { HostControls, LabsFeatures } from '../contract/HostControls.ts'
