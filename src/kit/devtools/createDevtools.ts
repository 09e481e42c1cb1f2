import { systemClock, type CreateBridgeParameters } from '../../bridge/core.ts'
import type { HostControls } from '../../contract/HostControls.ts'
import { createBridgeRecorder, type BridgeRecorder } from './createBridgeRecorder.ts'
import { createRehearsal, type Rehearsal } from './createRehearsal.ts'
import { createSkippingClock } from './createSkippingClock.ts'

export interface Devtools extends HostControls {
  recorder: BridgeRecorder
  rehearsal: Rehearsal
  /**
   * The parameters of `createBridge` with a recorder in them, a stage before the host, and a clock
   * that can be put forward. Use it once: it is one bridge that is looked into.
   */
  instrument: (parameters: CreateBridgeParameters) => CreateBridgeParameters
}

/**
 * What `AssentDevtools` shows and switches: `createBridge(devtools.instrument(parameters))`. For
 * development; a production build that does not import it has nothing of it.
 */
export function createDevtools(): Devtools {
  const recorder = createBridgeRecorder()
  const rehearsal = createRehearsal()
  let skip = (_ms: number) => {}
  const { allow, deny, ignore, revoke, labs } = rehearsal

  return {
    recorder,
    rehearsal,
    instrument(parameters) {
      const clock = createSkippingClock(parameters.clock ?? systemClock)
      skip = clock.skip
      return {
        ...parameters,
        transport: rehearsal.wrap(parameters.transport),
        clock,
        onEvent(event) {
          recorder.onEvent(event)
          parameters.onEvent?.(event)
        },
      }
    },
    allow,
    deny,
    ignore,
    revoke,
    labs,
    clock: { advance: (seconds) => skip(seconds * 1000) },
  }
}
