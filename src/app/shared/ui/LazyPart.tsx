import { useEffect, useState, type ReactNode } from 'react'

export interface LazyPartProps {
  /** Loads the part; may be called more than once. Keep it outside of the component. */
  load: () => Promise<() => ReactNode>
  /** Stands in its place meanwhile. */
  waiting?: ReactNode
  /** Stands in its place when it cannot be loaded; `retry` tries again. */
  renderFailed?: (retry: () => void) => ReactNode
}

interface LoadState {
  part?: () => ReactNode
  hasFailed?: boolean
  /** How often it was tried before. */
  round: number
}

/**
 * A part of the app whose code comes when it is needed. Not `lazy` with Suspense: its reveal throttle
 * holds a part back for 300 ms, and a failed import is never tried again.
 */
export function LazyPart({ load, waiting = null, renderFailed = () => null }: LazyPartProps) {
  const [state, setState] = useState<LoadState>({ round: 0 })
  const { round } = state

  useEffect(() => {
    let isCurrent = true
    load().then(
      (part) => isCurrent && setState({ part, round }),
      () => isCurrent && setState({ hasFailed: true, round }),
    )
    return () => {
      isCurrent = false
    }
  }, [load, round])

  if (state.part) return state.part()
  if (!state.hasFailed) return waiting
  return renderFailed(() => setState({ round: round + 1 }))
}
