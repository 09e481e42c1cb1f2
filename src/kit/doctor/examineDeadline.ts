import type { Finding } from './Finding.ts'

/** Connect support ends (Atlassian's announcement of the end of Connect). */
const end = Date.UTC(2027, 0, 31)
const dayMs = 86_400_000

/** @param now milliseconds since the epoch */
export function examineDeadline(now: number): Finding {
  const days = Math.ceil((end - now) / dayMs)
  const check = 'deadline'
  if (days <= 0) {
    return {
      check,
      level: 'error',
      text: 'Support for Connect ended on 31 January 2027.',
      mend: 'Move the app to Forge.',
    }
  }
  return {
    check,
    level: 'warning',
    text: `Support for Connect ends on 31 January 2027, in ${days} ${days === 1 ? 'day' : 'days'}.`,
    mend: 'Plan the move to Forge. New Connect apps cannot be registered any more.',
  }
}
