import { useEffect, useState } from 'react'
import type { DeskFilters } from './DeskFilters.ts'
import { parseDeskHash } from './parseDeskHash.ts'
import { toDeskHash } from './toDeskHash.ts'

export interface UseDeskFiltersReturn {
  filters: DeskFilters
  changeFilters: (change: Partial<DeskFilters>) => void
}

// Browsers refuse addresses that change with each key.
const pauseMs = 150

/** The filters, kept in the end of the frame's address: a reload, or a link, brings them back. */
export function useDeskFilters(): UseDeskFiltersReturn {
  // What was read from the address is not written back: it may have changed again meanwhile.
  const [{ filters, isRead }, setState] = useState(read)

  useEffect(() => {
    const restore = () => setState(read())
    window.addEventListener('popstate', restore)
    window.addEventListener('hashchange', restore)
    return () => {
      window.removeEventListener('popstate', restore)
      window.removeEventListener('hashchange', restore)
    }
  }, [])

  useEffect(() => {
    if (isRead) return undefined
    const timer = setTimeout(() => {
      const { pathname, search } = location
      history.replaceState(history.state, '', pathname + search + toDeskHash(filters))
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [filters, isRead])

  return {
    filters,
    changeFilters: (change) =>
      setState((last) => ({ filters: { ...last.filters, ...change }, isRead: false })),
  }
}

function read() {
  return { filters: parseDeskHash(location.hash), isRead: true }
}
