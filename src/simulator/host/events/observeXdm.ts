import type { XdmHost, XdmReply } from 'simple-xdm/host'
import { describeValue } from './describeValue.ts'
import type { PageEvents } from './createPageEvents.ts'

type Methods = Parameters<XdmHost['defineGlobals']>[0]

export interface ObserveXdmParameters {
  xdm: XdmHost
  events: PageEvents
  /** Milliseconds, from any start. */
  now: () => number
}

/**
 * The same xdm, that tells of each call of a frame and of its answer. It changes neither, and tokens
 * and other secrets are not told.
 */
export function observeXdm({ xdm, events, now }: ObserveXdmParameters): XdmHost {
  let lastCall = 0

  function observe(module: string, methods: Methods): Methods {
    return Object.fromEntries(
      // A class of xdm is an object; its calls stay untold.
      Object.entries(methods).map(([name, method]) => [
        name,
        typeof method === 'function' ? tellOf(module, name, method) : method,
      ]),
    )
  }

  function tellOf(module: string, method: string, run: Methods[string]): Methods[string] {
    const name = module === '_globals' ? method : `${module}.${method}`
    const observed = (...args: unknown[]) => {
      const reply = args.at(-1)
      if (!isReply(reply)) return run(...args)
      lastCall += 1
      const calledAt = now()
      const { addon_key: app, key } = extensionOf(reply)
      const detail = { call: lastCall, module, method, app, moduleKey: key }
      const given = describeValue(args.slice(0, -1))
      events.add({ kind: 'bridge', summary: `${name} called`, detail: { ...detail, given } })
      const answer = (...answers: unknown[]) => {
        const ms = Math.round(now() - calledAt)
        const outcome = toOutcome(module, answers)
        events.add({
          kind: 'bridge',
          summary: `${name} answered: ${outcome}`,
          detail: { ...detail, ms, outcome, answer: describeValue(answers) },
        })
        reply(...answers)
      }
      return run(...args.slice(0, -1), Object.assign(answer, reply))
    }
    return Object.assign(observed, run)
  }

  return {
    create: (...args) => xdm.create(...args),
    unregisterExtension: (filter) => xdm.unregisterExtension(filter),
    defineGlobals: (methods) => xdm.defineGlobals(observe('_globals', methods)),
    defineModule: (name, methods) => xdm.defineModule(name, observe(name, methods)),
  }
}

function extensionOf({ _context: { extension } }: XdmReply) {
  return extension
}

function isReply(value: unknown): value is XdmReply {
  return typeof value === 'function' && '_context' in value
}

/** Methods on `AP` itself answer an error first. */
function toOutcome(module: string, [first]: readonly unknown[]): string {
  if (module !== '_globals' || first === null || first === undefined) return 'ok'
  if (typeof first === 'object') {
    const code: unknown = Reflect.get(first, 'code') ?? Reflect.get(first, 'error')
    return typeof code === 'string' ? code.slice(0, 80) : 'an error without a code'
  }
  return 'an error that is text'
}
