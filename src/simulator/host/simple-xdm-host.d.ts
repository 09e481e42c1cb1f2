/**
 * The host's half of Atlassian's `simple-xdm` 2.3.3. Its own types lack the unload callback and the
 * registration that a handler gets, so they are replaced here. Only what this folder uses.
 */
declare module 'simple-xdm/host' {
  /** `addon_key` and `key` may not be empty; one object per frame, with `options` of its own. */
  export interface XdmExtension {
    addon_key: string
    key: string
    url: string
    options: Record<string, unknown>
  }

  export interface XdmRegistration {
    extension_id: string
    extension: XdmExtension
  }

  /** The last argument of each handler. Takes plain data only, and answers once. */
  export interface XdmReply {
    (...args: unknown[]): void
    _context: XdmRegistration
  }

  export interface XdmHost {
    create(
      extension: XdmExtension,
      onInit?: () => void,
      onUnload?: () => void,
    ): { id: string; name: string; src: string }
    defineGlobals(methods: Record<string, (...args: unknown[]) => void>): void
    defineModule(name: string, methods: Record<string, (...args: unknown[]) => void>): void
    unregisterExtension(filter: (registration: XdmRegistration) => boolean): void
  }

  const host: XdmHost
  export default host
}
