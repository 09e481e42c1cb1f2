// The package's entry `assent-bitbucket/testing`: for unit tests, in Vitest or Jest.

export { createFakeHost, type FakeHost } from '../testing/createFakeHost.ts'
export type {
  CreateFakeHostParameters,
  FakeHostAnswer,
  FakeHostCall,
  FakeHttpAnswer,
} from '../testing/fakeHost/FakeHostParameters.ts'
export { fakeHostScenarios, type FakeHostScenario } from '../testing/fakeHost/fakeHostScenarios.ts'
export {
  renderWithBridge,
  type RenderWithBridgeParameters,
  type RenderWithBridgeReturn,
} from '../testing/renderWithBridge.tsx'
export { hostMatchers, type HostMatchers } from './testing/hostMatchers.ts'
