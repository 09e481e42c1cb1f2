import { useEffect, useEffectEvent, useState } from 'react'
import { useIntl } from 'react-intl'
import { useAnnounce } from '../../../shared/ui/useAnnounce.ts'
import { messages } from '../messages.ts'
import type { DeskFilters } from './DeskFilters.ts'
import { toDeskHash } from './toDeskHash.ts'

// A search is announced when the typing rests, not with each letter.
const restMs = 600

/** Says how many rows are left after the reader has filtered; not when pages arrive by themselves. */
export function useFilterNews(filters: DeskFilters, count: number): void {
  const { formatMessage } = useIntl()
  const announce = useAnnounce()
  const hash = toDeskHash({ ...filters, sort: 'updated', isDescending: true })
  const [first] = useState(hash)
  const [said, setSaid] = useState(first)
  const tell = useEffectEvent(() => {
    setSaid(hash)
    announce(formatMessage(messages.shown, { count }))
  })
  useEffect(() => {
    if (hash === said) return undefined
    const timer = setTimeout(() => tell(), restMs)
    return () => clearTimeout(timer)
  }, [hash, said])
}
