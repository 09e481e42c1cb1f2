import type { XdmClass, XdmHost, XdmMethod, XdmReply } from 'simple-xdm/host'
import { describeValue } from './describeValue.ts'
import type { PageEvents } from './createPageEvents.ts'

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

  function observeAll(module: string, methods: Record<string, XdmMethod>) {
    return mapValues(methods, (name, method) => tellOf(module, name, method))
  }

  function observeMembers(module: string, members: Record<string, XdmMethod | XdmClass>) {
    return mapValues(members, (name, member) =>
      typeof member === 'function'
        ? tellOf(module, name, member)
        : { ...member, constructor: tellOfMaking(module, name, member.constructor) },
    )
  }

  /** Of an object that a frame makes at the host, such as a flag. */
  function tellOfMaking(module: string, name: string, constructor: Function): Function {
    return new Proxy(constructor, {
      construct(target, args: unknown[], newTarget) {
        const reply = args.at(-1)
        if (isReply(reply)) tellCall(module, name, reply, args.slice(0, -1))
        return Reflect.construct(target, args, newTarget)
      },
    })
  }

  function tellCall(module: string, method: string, reply: XdmReply, given: unknown[]) {
    lastCall += 1
    const { _context: context } = reply
    const { addon_key: app, key } = context.extension
    const detail = { call: lastCall, module, method, app, moduleKey: key }
    const summary = `${toName(module, method)} called`
    events.add({ kind: 'bridge', summary, detail: { ...detail, given: describeValue(given) } })
    return detail
  }

  function tellOf(module: string, method: string, run: XdmMethod): XdmMethod {
    const name = toName(module, method)
    const observed = (...args: unknown[]) => {
      const reply = args.at(-1)
      if (!isReply(reply)) return run(...args)
      const calledAt = now()
      const detail = tellCall(module, method, reply, args.slice(0, -1))
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
    defineGlobals: (methods) => xdm.defineGlobals(observeAll('_globals', methods)),
    defineModule: (name, members) => xdm.defineModule(name, observeMembers(name, members)),
    broadcast: (...args) => xdm.broadcast(...args),
    registerKeyListener: (...args) => xdm.registerKeyListener(...args),
  }
}

function toName(module: string, method: string): string {
  return module === '_globals' ? method : `${module}.${method}`
}

function mapValues<value, mapped>(
  values: Readonly<Record<string, value>>,
  map: (name: string, value: value) => mapped,
): Record<string, mapped> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(name, value)]))
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
