// The package's entry `assent-bitbucket/simulator`: a Bitbucket for Node.

export {
  startSimulator,
  type RunningSimulator,
  type StartSimulatorParameters,
} from '../simulator/node/startSimulator.ts'
export {
  createSimulatorServer,
  type SimulatorServer,
} from '../simulator/server/createSimulatorServer.ts'
export { startAppProxy, type AppProxy } from '../simulator/node/app-proxy/startAppProxy.ts'
export { readDescriptor } from '../simulator/node/readDescriptor.ts'
export type { SeedApp, SeedName } from '../simulator/server/world/SeedApp.ts'
export type { ConnectDescriptor } from '../contract/ConnectDescriptor.ts'
export type { HostSettings } from '../contract/HostSettings.ts'
export type { Era } from '../contract/eras.ts'
