import type { SimulatorServer } from '../../server/createSimulatorServer.ts'
import type { SavedState } from '../../server/state/SavedState.ts'
import { createStateKeeper, type StateKeeper } from '../state/createStateKeeper.ts'
import { readStateFile } from '../state/readStateFile.ts'
import type { SimulateFlags } from './readSimulateFlags.ts'

/** The file of `--state`. Without one, nothing is kept, and all of this does nothing. */
export interface OpenState {
  /** What the simulator begins with; undefined for the seed. */
  state: SavedState | undefined
  /** Keep this simulator's state from now on. */
  begin: (server: SimulatorServer) => void
  /** Something may have changed. */
  touch: () => void
  flush: () => Promise<void>
}

/**
 * Read the state file, with what the flags ask for on top.
 * @throws {CommandError} when the file may not be read
 */
export async function openState({ stateFile: file, era, seed }: SimulateFlags): Promise<OpenState> {
  const report = (line: string) => console.error(line)
  const found = file === undefined ? undefined : await readStateFile({ file, report })
  let keeper: StateKeeper | undefined
  return {
    state: found && {
      ...found,
      ...(seed && { seed }),
      ...(era && { settings: { ...found.settings, era } }),
    },
    begin(server) {
      if (file === undefined) return
      keeper = createStateKeeper({ file, report, take: () => JSON.stringify(server.takeState()) })
    },
    touch: () => keeper?.touch(),
    flush: async () => keeper?.flush(),
  }
}
