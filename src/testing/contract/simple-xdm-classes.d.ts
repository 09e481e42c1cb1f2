/** The classes behind both halves of Atlassian's `simple-xdm` 2.3.3, without their one instance. */
declare module 'simple-xdm/src/host/connect.js' {
  import type { XdmHost } from 'simple-xdm/host'

  const Connect: new () => XdmHost
  export default Connect
}

declare module 'simple-xdm/src/plugin/ap.js' {
  import type { XdmPlugin } from 'simple-xdm/plugin'

  interface XdmConnect extends XdmPlugin {
    require: (names: string | readonly string[], callback: (...modules: unknown[]) => void) => void
  }

  /**
   * Reads `window.name`, and greets the host.
   *
   * @param isGreetingChecked throws when the host has not greeted back after 5 seconds. Default: true
   */
  const AP: new (options?: object, isGreetingChecked?: boolean) => XdmConnect
  export default AP
}
