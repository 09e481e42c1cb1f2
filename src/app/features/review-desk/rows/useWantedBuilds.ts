import { useMemo, useState } from 'react'
import type { DeskFilters } from '../filters/DeskFilters.ts'
import { selectRows, type SelectRowsParameters } from '../filters/selectRows.ts'
import type { ReviewRow } from '../ReviewRow.ts'

export interface WantedBuilds {
  /** Numbers of pull requests, the first ones first. */
  ids: readonly number[]
  /** How many more could be asked for. */
  moreCount: number
  askForMore: () => void
}

export interface UseWantedBuildsParameters {
  filters: DeskFilters
  options: SelectRowsParameters
  /** Numbers of the pull requests that can be seen. */
  visible: readonly number[]
}

/** Each is a call, of a thousand that Bitbucket allows in an hour. */
const portion = 200

/** Whose builds to ask for: what can be seen; with a filter on builds, what it has to decide on. */
export function useWantedBuilds(
  rows: readonly ReviewRow[],
  { filters, options, visible }: UseWantedBuildsParameters,
): WantedBuilds {
  const [limit, setLimit] = useState(portion)
  const isFiltered = filters.build !== ''
  const asked = useMemo(
    () =>
      isFiltered
        ? selectRows(rows, filters, { ...options, ignoresBuilds: true }).map(({ id }) => id)
        : [],
    [isFiltered, rows, filters, options],
  )
  return {
    ids: isFiltered ? asked.slice(0, limit) : visible,
    moreCount: Math.max(0, asked.length - limit),
    askForMore: () => setLimit((last) => last + portion),
  }
}
