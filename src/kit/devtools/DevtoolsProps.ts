import type { Bridge } from '../../bridge/core.ts'
import type { Devtools } from './createDevtools.ts'

/** One bridge, and what looks into it. */
export interface DevtoolsProps {
  /** Made with `createBridge(devtools.instrument(…))`. */
  bridge: Pick<Bridge, 'consent'>
  devtools: Devtools
}
