/**
 * The frame's half of Atlassian's `simple-xdm` 2.3.3, which ships no types for it. Only what this
 * folder uses.
 */
declare module 'simple-xdm/plugin' {
  /** What the host offers under one name, in the frame. */
  export type XdmModule = Record<string, unknown>

  export interface XdmPlugin {
    /** What the host wrote into `window.name`; empty outside a host. */
    _data: { options?: { moduleId?: unknown; simulator?: unknown; customData?: unknown } }
    /** What `require` looks names up in; without `_globals` outside a host. */
    _hostModules: { _globals?: XdmModule; [name: string]: XdmModule | undefined }
    /** Hear every event that the host sends. Missing in tests that need no events. */
    registerAny?: (handler: (data: unknown, reply: XdmEventReply) => void) => void
    [name: string]: unknown
  }

  /** Says which event it is; nobody waits for the answer. */
  export interface XdmEventReply {
    _context: { eventName: string }
  }

  const plugin: XdmPlugin
  export default plugin
}
