import { judgeError } from '../judgeError.ts'
import type { ModelSubject } from '../modelSubject.ts'

/** What is wrong with the reading of a host's error; undefined when nothing is. */
export function judgeHostError(
  subject: ModelSubject,
  values: readonly unknown[],
): string | undefined {
  const prototype = Object.getOwnPropertyDescriptors(Object.prototype)
  let violation: string | undefined
  try {
    violation =
      judgeError(subject, subject.parseHostError(values)) ??
      judgeError(subject, subject.parseHostError(values, { isProxied: true }))
  } catch {
    // Not the error itself: it may be as hostile as the value.
    violation = 'parseHostError threw.'
  }
  return restorePrototype(prototype) ? violation : 'Object.prototype was changed.'
}

/** Whether nothing was changed; what was is put right, for the runs after this one. */
function restorePrototype(before: PropertyDescriptorMap): boolean {
  let isUnchanged = true
  for (const key of Reflect.ownKeys(Object.prototype)) {
    const value: unknown = Reflect.getOwnPropertyDescriptor(Object.prototype, key)?.value
    if (Object.hasOwn(before, key) && before[String(key)]?.value === value) continue
    isUnchanged = false
    Reflect.deleteProperty(Object.prototype, key)
    const original = before[String(key)]
    // oxlint-disable-next-line no-extend-native -- It puts back what was there.
    if (original) Object.defineProperty(Object.prototype, key, original)
  }
  return isUnchanged
}
