import { canary } from '../canary.ts'
import type { ModelSubject } from '../modelSubject.ts'

const maximumLength = 2_000
const unsafe = /[\p{Cc}\p{Cs}\p{Bidi_C}]/u

/** What is wrong with a text that was made safe; undefined when nothing is. */
export function judgeSafeText({ toSafeText }: ModelSubject, text: string): string | undefined {
  const safe = toSafeText(text)
  // Half a secret is one, too.
  if (safe.includes(canary.slice(0, canary.length / 2))) return `A secret got through: ${safe}`
  if (safe.length > maximumLength) return `${safe.length} characters are too long.`
  if (unsafe.test(safe)) return `A control character got through: ${JSON.stringify(safe)}`
  return undefined
}
