import type { frameQuirks } from './frameQuirks.ts'
import type { SimulatorQuirks } from './simulatorQuirks.ts'

/** The quirks that a frame's script, or the page around the frame, goes by. */
export type FrameSettings = Pick<SimulatorQuirks, keyof typeof frameQuirks>
