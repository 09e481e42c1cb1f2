import type { XdmExtension, XdmHost, XdmReply } from 'simple-xdm/host'

/** Stands for simple-xdm's host half: keeps what is defined and calls it as a frame would. */
export function createFakeXdm() {
  const methods = new Map<string, (...args: unknown[]) => void>()
  const extensions = new Map<
    string,
    { extension: XdmExtension; onInit: (() => void) | undefined }
  >()
  let lastId = 0

  const xdm: XdmHost = {
    create(extension, onInit) {
      lastId += 1
      const id = `frame-${lastId}`
      extensions.set(id, { extension, onInit })
      return { id, name: `name of ${id}`, src: extension.url }
    },
    defineGlobals(globals) {
      for (const [name, method] of Object.entries(globals)) methods.set(name, method)
    },
    defineModule(module, members) {
      for (const [name, method] of Object.entries(members)) methods.set(`${module}.${name}`, method)
    },
    unregisterExtension(filter) {
      for (const [id, { extension }] of extensions) {
        if (filter({ extension_id: id, extension })) extensions.delete(id)
      }
    },
  }

  return {
    xdm,
    extensions,
    init: (id: string) => extensions.get(id)?.onInit?.(),
    /** Call a method from a frame; resolves with the arguments of its first answer. */
    call: (id: string, method: string, ...args: unknown[]) =>
      new Promise<unknown[]>((resolve) => {
        const extension = extensions.get(id)?.extension
        if (!extension) throw new Error(`There is no frame ${id}.`)
        const answer = (...answers: unknown[]) => resolve(answers)
        const reply: XdmReply = Object.assign(answer, { _context: { extension_id: id, extension } })
        methods.get(method)?.(...args, reply)
      }),
  }
}
