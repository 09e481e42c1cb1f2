import { useEffect, useState, type ReactNode } from 'react'

export interface LazyPartProps<part> {
  /** Loads the part; may be called more than once. Keep it outside of the component. */
  load: () => Promise<part>
  /** Stands in its place meanwhile. */
  waiting?: ReactNode
  /** Stands in its place when it cannot be loaded; `retry` tries again. */
  renderFailed?: (retry: () => void) => ReactNode
  /** What to make of it once it is there. */
  children: (part: part) => ReactNode
}

interface LoadState<part> {
  part?: { value: part }
  hasFailed?: boolean
  /** How often it was tried before. */
  round: number
}

/**
 * A part of the app whose code comes when it is needed. Not `lazy` with Suspense: its reveal throttle
 * holds a part back for 300 ms, and a failed import is never tried again.
 */
export function LazyPart<part>({
  load,
  waiting = null,
  renderFailed = () => null,
  children,
}: LazyPartProps<part>) {
  const [state, setState] = useState<LoadState<part>>({ round: 0 })
  const { round } = state

  useEffect(() => {
    let isCurrent = true
    load().then(
      (value) => isCurrent && setState({ part: { value }, round }),
      () => isCurrent && setState({ hasFailed: true, round }),
    )
    return () => {
      isCurrent = false
    }
  }, [load, round])

  if (state.part) return children(state.part.value)
  if (!state.hasFailed) return waiting
  return renderFailed(() => setState({ round: round + 1 }))
}
