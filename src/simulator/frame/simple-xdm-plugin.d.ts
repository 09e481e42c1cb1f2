/**
 * The frame's half of Atlassian's `simple-xdm` 2.3.3, which ships no types for it. Only what this
 * folder uses.
 */
declare module 'simple-xdm/plugin' {
  export interface XdmPlugin {
    /** What the host wrote into `window.name`; empty outside a host. */
    _data: { options?: { moduleId?: unknown } }
    /** What `require` looks names up in; without `_globals` outside a host. */
    _hostModules: { _globals?: Record<string, unknown> }
    [name: string]: unknown
  }

  const plugin: XdmPlugin
  export default plugin
}
