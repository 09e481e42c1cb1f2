import { useEffect, useState } from 'react'
import { useBridge } from '../../../../bridge/react.ts'
import { addMoment, type HistoryEntry } from './addMoment.ts'
import { toConsentMoment } from './toConsentMoment.ts'

/**
 * What has happened to consent since this page stands there, the newest first; in memory only. That
 * is all there is: the frame asks for nothing before the page is there.
 */
export function useConsentHistory(): readonly HistoryEntry[] {
  const { consent } = useBridge()
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([])

  useEffect(
    () =>
      consent.subscribe((state, previous) => {
        const moment = toConsentMoment(state, previous)
        if (!moment) return
        const at = Date.now()
        setEntries((known) => addMoment(known, { moment, at }))
      }),
    [consent],
  )

  return entries
}
