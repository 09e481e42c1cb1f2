import type { XdmClass, XdmExtension, XdmHost, XdmMethod, XdmReply } from 'simple-xdm/host'

/** What was sent to frames. */
export interface SentEvent {
  name: string
  frames: string[]
  data: unknown
}

/** Stands for simple-xdm's host half: keeps what is defined and calls it as a frame would. */
export function createFakeXdm() {
  const methods = new Map<string, XdmMethod>()
  const classes = new Map<string, XdmClass>()
  const extensions = new Map<
    string,
    { extension: XdmExtension; onInit: (() => void) | undefined }
  >()
  const events: SentEvent[] = []
  const keyListeners = new Map<string, () => void>()
  let lastId = 0
  let lastObject = 0

  const xdm: XdmHost = {
    create(extension, onInit) {
      lastId += 1
      const id = `frame-${lastId}`
      extensions.set(id, { extension, onInit })
      return { id, name: JSON.stringify({ options: extension.options }), src: extension.url }
    },
    defineGlobals(globals) {
      for (const [name, method] of Object.entries(globals)) methods.set(name, method)
    },
    defineModule(module, members) {
      for (const [name, member] of Object.entries(members)) {
        if (typeof member === 'function') methods.set(`${module}.${name}`, member)
        else classes.set(`${module}.${name}`, member)
      }
    },
    unregisterExtension(filter) {
      for (const [id, { extension }] of extensions) {
        if (filter({ extension_id: id, extension })) extensions.delete(id)
      }
    },
    broadcast(name, filter, data) {
      const frames = [...extensions]
        .filter(([id, { extension }]) => filter({ extension_id: id, extension }))
        .map(([id]) => id)
      events.push({ name, frames, data })
    },
    registerKeyListener(id, keyCode, _modifiers, callback) {
      keyListeners.set(`${id} ${keyCode}`, callback)
    },
  }

  function createReply(id: string, answer: (...args: unknown[]) => void, objectId?: string) {
    const extension = extensions.get(id)?.extension
    if (!extension) throw new Error(`There is no frame ${id}.`)
    const reply: XdmReply = Object.assign((...args: unknown[]) => answer(...args), {
      _context: { extension_id: id, extension },
      ...(objectId !== undefined && { _id: objectId }),
    })
    return reply
  }

  return {
    xdm,
    extensions,
    events,
    init: (id: string) => extensions.get(id)?.onInit?.(),
    pressKey: (id: string, keyCode: number) => keyListeners.get(`${id} ${keyCode}`)?.(),
    /** Call a method from a frame; resolves with the arguments of its first answer. */
    call: (id: string, method: string, ...args: unknown[]) =>
      new Promise<unknown[]>((resolve) => {
        const reply = createReply(id, (...answers) => resolve(answers))
        methods.get(method)?.(...args, reply)
      }),
    /** Make an object at the host from a frame, such as one of `flag.create`. */
    make: (id: string, kind: string, ...args: unknown[]) => {
      lastObject += 1
      const objectId = String(lastObject)
      const answers: unknown[][] = []
      const reply = createReply(id, (...given) => answers.push(given), objectId)
      const { constructor } = classes.get(kind) ?? { constructor: Object }
      const made: unknown = Reflect.construct(constructor, [...args, reply])
      return {
        handle: { _cls: kind, _id: objectId },
        answers,
        call: (method: string, ...given: unknown[]) =>
          new Promise<unknown[]>((resolve) => {
            const answer = createReply(id, (...results) => resolve(results), objectId)
            const found: unknown = Reflect.get(Object(made), method)
            if (typeof found === 'function') Reflect.apply(found, made, [...given, answer])
          }),
      }
    },
  }
}
