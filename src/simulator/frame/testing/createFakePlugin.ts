import type { XdmEventReply, XdmModule, XdmPlugin } from 'simple-xdm/plugin'

export interface CreateFakePluginParameters {
  /** What the host offers, by name. */
  modules?: Record<string, XdmModule>
  globals?: XdmModule
  /** What the host says in the frame's name. */
  options?: Record<string, unknown>
}

/** Stands for simple-xdm's half in the frame: modules once for `AP`, once for `require`. */
export function createFakePlugin({
  modules = {},
  globals = {},
  options = {},
}: CreateFakePluginParameters = {}) {
  const handlers: ((data: unknown, reply: XdmEventReply) => void)[] = []
  const hostModules = { _globals: globals, ...modules }
  const plugin: XdmPlugin = {
    _data: { options },
    _hostModules: hostModules,
    ...globals,
    ...Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, { ...module }])),
    registerAny: (handler) => void handlers.push(handler),
    require(names: string | readonly string[], callback: (...found: unknown[]) => void) {
      const found = [names].flat().map((name) => Reflect.get(hostModules, name) ?? globals[name])
      callback(...found)
    },
  }

  return {
    plugin,
    /** An event of the host arrives. */
    receive: (eventName: string, data: unknown) => {
      for (const handler of handlers) handler(data, { _context: { eventName } })
    },
    /** Call a method of a module on `AP`. */
    call: (module: string, method: string, ...args: unknown[]): unknown => {
      const found: unknown = Reflect.get(Object(plugin[module]), method)
      if (typeof found !== 'function') throw new Error(`There is no ${module}.${method}.`)
      return Reflect.apply(found, undefined, args)
    },
  }
}
