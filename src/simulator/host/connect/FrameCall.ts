import type { XdmExtension } from 'simple-xdm/host'

/** A call of a frame to the host. */
export interface FrameCall {
  args: readonly unknown[]
  /** Answers once. A call that wants no answer has one too. */
  reply: (...args: unknown[]) => void
  frameId: string
  appKey: string
  /** What the host knows of the frame. */
  extension: XdmExtension
  /** Of the object that is made or called; empty for a plain method. */
  objectId: string
}
