/**
 * The host's half of Atlassian's `simple-xdm` 2.3.3. Its own types lack the unload callback and the
 * registration that a handler gets, so they are replaced here. Only what this folder uses.
 */
declare module 'simple-xdm/host' {
  import type { FrameSettings } from '../../contract/FrameSettings.ts'

  /** `addon_key` and `key` may not be empty; one object per frame, with `options` of its own. */
  export interface XdmExtension {
    addon_key: string
    key: string
    url: string
    options: Record<string, unknown> & {
      /** What is not as by default. Bitbucket has no such option. */
      simulator?: Partial<FrameSettings>
    }
  }

  export interface XdmRegistration {
    extension_id: string
    extension: XdmExtension
  }

  /** The last argument of each handler. Takes plain data only, and answers once. */
  export interface XdmReply {
    (...args: unknown[]): void
    _context: XdmRegistration
    /** Of the object that is made or called. Missing for a plain method. */
    _id?: string
  }

  export type XdmMethod = (...args: unknown[]) => void

  /** Frames make objects of it and call its methods; they are looked up on the object itself. */
  export interface XdmClass {
    constructor: Function
    [method: string]: Function
  }

  export interface XdmHost {
    create(
      extension: XdmExtension,
      onInit?: () => void,
      onUnload?: () => void,
    ): { id: string; name: string; src: string }
    defineGlobals(methods: Record<string, XdmMethod>): void
    defineModule(name: string, members: Record<string, XdmMethod | XdmClass>): void
    unregisterExtension(filter: (registration: XdmRegistration) => boolean): void
    /** Send an event to all frames that are there now. */
    broadcast(name: string, filter: (registration: XdmRegistration) => boolean, data: unknown): void
    /** Hear of a key that is pressed in a frame. Only once the frame has started. */
    registerKeyListener(
      extensionId: string,
      keyCode: number,
      modifiers: string[],
      callback: () => void,
    ): void
  }

  const host: XdmHost
  export default host
}
