import type { XdmClass, XdmMethod } from 'simple-xdm/host'
import type { FrameCall } from './FrameCall.ts'
import { readFrameCall } from './readFrameCall.ts'

export interface ToClassParameters<State> {
  /** Runs when a frame makes an object. What it returns belongs to that object. */
  create: (call: FrameCall) => State
  methods?: Record<string, (call: FrameCall, state: State) => void>
}

/**
 * A kind of object that frames make at the host, such as a flag. simple-xdm makes them with `new`,
 * keeps them, looks their methods up on them, and reads from the class what it offers to frames.
 */
export function toClass<State>({ create, methods = {} }: ToClassParameters<State>): XdmClass {
  const states = new WeakMap<object, { state: State }>()

  function HostObject(this: object, ...handed: unknown[]): void {
    const call = readFrameCall(handed)
    if (call) states.set(this, { state: create(call) })
  }

  const offered = Object.entries(methods).map(([name, handle]): [string, XdmMethod] => [
    name,
    function callOnObject(this: unknown, ...handed: unknown[]) {
      const call = readFrameCall(handed)
      const made = this instanceof HostObject ? states.get(this) : undefined
      if (call && made) handle(call, made.state)
    },
  ])
  Object.assign(HostObject.prototype, Object.fromEntries(offered))
  return { ...Object.fromEntries(offered), constructor: HostObject }
}
