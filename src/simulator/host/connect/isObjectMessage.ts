import type { ObjectMessage } from './createObjectLedger.ts'
import { hostClasses } from './hostClasses.ts'

// As simple-xdm makes them in the frame.
const idPattern = /^[\da-f]{1,8}$/

/** Whether a call is one of an object that frames may make, by names that the host knows. */
export function isObjectMessage(
  data: Record<string, unknown>,
): data is Record<string, unknown> & ObjectMessage {
  const { mod, _cls: kind, _id: id, fn } = data
  if (typeof id !== 'string' || !idPattern.test(id)) return false
  const kinds = Object.entries<Record<string, readonly unknown[]>>(hostClasses)
    .filter(([name]) => name === mod)
    .flatMap(([, classes]) => Object.entries(classes))
  const methods = kinds.find(([name]) => name === kind)?.[1]
  return methods !== undefined && (fn === 'constructor' || methods.includes(fn))
}
