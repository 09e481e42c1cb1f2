import { toMessage } from './toMessage.ts'

/** Takes the caller's arguments and, as the last one, the function that answers. */
export type HostMethod = (...args: unknown[]) => void

/**
 * The frame's side of the host's methods, as simple-xdm 2.3.3 carries a call: the arguments travel
 * as copies and arrive in a task of their own; one function can go along, as the last argument; it
 * is called back once, in a task of its own, and what it throws is logged. A call that gets no
 * answer waits for ever.
 */
export function createFakeBridge<name extends string>(
  methods: Record<name, HostMethod>,
): Record<name, HostMethod> {
  function call(method: HostMethod, args: readonly unknown[]): void {
    const last = args.at(-1)
    const callback = isFunction(last) ? last : undefined
    const message = toMessage(callback ? args.slice(0, -1) : args)
    let isAnswered = false

    const receive = (answers: unknown[]) => {
      if (isAnswered || !callback) return
      isAnswered = true
      try {
        callback(...answers)
      } catch (error) {
        // oxlint-disable-next-line no-console -- The real bridge logs there, and tests read it.
        console.error(`[Simple-XDM] ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    postTask(() =>
      method(...message, (...answers: unknown[]) => {
        const copies = toMessage(answers)
        postTask(() => receive(copies))
      }),
    )
  }

  const entries = Object.entries<HostMethod>(methods)
  const bridge: Record<name, HostMethod> = { ...methods }
  return Object.assign(
    bridge,
    Object.fromEntries(
      entries.map(([name, method]) => [name, (...args: unknown[]) => call(method, args)]),
    ),
  )
}

/** A message to another window arrives in a task of its own, never in the sender's. */
export function postTask(task: () => void): void {
  setTimeout(task)
}

function isFunction(value: unknown): value is HostMethod {
  return typeof value === 'function'
}
