import type { FaultEffect } from '../../../../contract/FaultRule.ts'

export interface FaultPreset {
  name: string
  effect: FaultEffect
}

/** What goes wrong most. */
export const faultPresets: readonly FaultPreset[] = [
  { name: 'Slow: 2 seconds', effect: { delay_ms: 2_000 } },
  { name: 'Connection dropped', effect: { drop: true } },
  { name: '401 Unauthorized', effect: { status: 401 } },
  { name: '403 Forbidden', effect: { status: 403 } },
  { name: '404 Not found', effect: { status: 404 } },
  { name: '429 Too many requests', effect: { status: 429, retry_after_seconds: 5 } },
  { name: '503 Unavailable', effect: { status: 503 } },
  { name: '502 with an HTML page', effect: { status: 502, body: 'html' } },
  { name: 'Token expired', effect: { expire_token: true } },
]

/** An effect in a few words. */
export function toEffectWords(effect: FaultEffect): string {
  const known = faultPresets.find((one) => JSON.stringify(one.effect) === JSON.stringify(effect))
  if (known) return known.name
  if ('delay_ms' in effect) return `Slow: ${effect.delay_ms} ms`
  if ('status' in effect)
    return `${effect.status}${effect.body === 'html' ? ' with an HTML page' : ''}`
  return JSON.stringify(effect)
}
