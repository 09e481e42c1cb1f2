import { useEffect, useState } from 'react'
import type { BridgeError } from '../../../bridge/core.ts'

const unsaidSeconds = 10

/**
 * Seconds that a server still asks to wait, counted down; 0 when there is nothing to wait for. A
 * server that does not say how long is given ten.
 */
export function useSecondsLeft(error: BridgeError | undefined): number {
  const [seen, setSeen] = useState({ error, seconds: toSeconds(error) })
  if (seen.error !== error) setSeen({ error, seconds: toSeconds(error) })
  const isCounting = seen.seconds > 0

  useEffect(() => {
    if (!isCounting) return
    const timer = setInterval(
      () => setSeen((last) => ({ ...last, seconds: Math.max(0, last.seconds - 1) })),
      1_000,
    )
    return () => clearInterval(timer)
  }, [isCounting])

  return seen.seconds
}

function toSeconds(error: BridgeError | undefined): number {
  if (!error) return 0
  const { retryAfterMs } = error.details
  return retryAfterMs === undefined ? unsaidSeconds : Math.ceil(retryAfterMs / 1_000)
}
