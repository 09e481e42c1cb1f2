import type { XdmPlugin } from 'simple-xdm/plugin'

/**
 * Let `AP.require` hand out a function that does nothing for a name that nobody has, as
 * `atlassian-connect-js` does (observed): a call of it is never answered.
 */
export function stubUnknownModules(plugin: XdmPlugin): void {
  const { require: original } = plugin
  if (typeof original !== 'function') return

  plugin['require'] = (names: unknown, callback: unknown) => {
    const fill = (...modules: unknown[]) => {
      const filled = modules.map((module) => module ?? (() => undefined))
      if (typeof callback === 'function') Reflect.apply(callback, window, filled)
    }
    Reflect.apply(original, plugin, [names, fill])
  }
}
