// The package's entry `assent-bitbucket/vite`: an app's dev server inside the simulated Bitbucket.

export {
  simulatorPlugin,
  type SimulatorPluginParameters,
} from '../simulator/vite/simulatorPlugin.ts'
