import { useEffect, useState } from 'react'

export type LoadState<value> =
  | { status: 'loading' }
  | { status: 'failed'; error: unknown }
  | { status: 'loaded'; value: value }

export interface UseLoadResult<value> {
  state: LoadState<value>
  /** Load again, from the start. */
  retry: () => void
  /** Load again, and show what there is until then. */
  refresh: () => void
}

/**
 * Load something for a page.
 *
 * @param load stays the same between renders; another one is loaded anew
 */
export function useLoad<value>(load: () => Promise<value>): UseLoadResult<value> {
  const [attempt, setAttempt] = useState({ number: 1, isQuiet: false })
  const [result, setResult] = useState<{ of: object; by: object; state: LoadState<value> }>()

  useEffect(() => {
    let isCurrent = true
    const settle = (state: LoadState<value>) => {
      if (isCurrent) setResult({ of: attempt, by: load, state })
    }
    load().then(
      (value) => settle({ status: 'loaded', value }),
      (error: unknown) => settle({ status: 'failed', error }),
    )
    return () => {
      isCurrent = false
    }
  }, [load, attempt])

  const isShown = result?.by === load && (result.of === attempt || attempt.isQuiet)
  const loadAgain = (isQuiet: boolean) =>
    setAttempt(({ number }) => ({ number: number + 1, isQuiet }))
  return {
    state: isShown ? result.state : { status: 'loading' },
    retry: () => loadAgain(false),
    refresh: () => loadAgain(true),
  }
}
