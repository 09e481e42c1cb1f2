import type { QueryClient } from '@tanstack/react-query'
import type { Bridge } from '../core/createBridge.ts'
import { toBridgeQueryKey, type BridgeRead, type CachedAnswer } from './toBridgeQuery.ts'

/** How a write shows before it is answered. */
export interface OptimisticChange extends BridgeRead {
  /**
   * The read's answer after the write, as Bitbucket would send it. Makes a new one, and leaves the
   * old one as it is. Not called while nothing is cached for the read.
   */
  update: (answer: unknown) => unknown
}

interface Changed {
  /** The answer that Bitbucket sent. */
  base: CachedAnswer
  /** In the order of the writes; a change that failed goes. */
  updates: ((answer: unknown) => unknown)[]
  /** How many of them have not been answered. */
  open: number
}

/** One write's changes; call either, once. */
export interface ChangedAnswers {
  keep: () => void
  undo: () => void
}

const changedByClient = new WeakMap<QueryClient, Map<string, Changed>>()

/**
 * Show in the cache what a write will bring. Writes may overlap: what one of them undoes is its own
 * change only. When the last one is answered the reads are made again, whatever came of it.
 */
export function changeAnswers(
  client: QueryClient,
  bridge: Bridge,
  changes: readonly OptimisticChange[],
): ChangedAnswers {
  const ends = changes.map((change) => changeAnswer(client, bridge, change))
  return {
    keep: () => ends.forEach((end) => end(true)),
    undo: () => ends.forEach((end) => end(false)),
  }
}

function changeAnswer(client: QueryClient, bridge: Bridge, { update, ...read }: OptimisticChange) {
  const queryKey = toBridgeQueryKey(bridge, read)
  const hash = JSON.stringify(queryKey)
  const all = changedByClient.get(client) ?? new Map<string, Changed>()
  changedByClient.set(client, all)
  // An answer that is under way was made before the write.
  void client.cancelQueries({ queryKey, exact: true })
  const base = client.getQueryData<CachedAnswer>(queryKey)
  const changed = all.get(hash) ?? (base && { base, updates: [], open: 0 })

  const show = ({ base: { answer }, updates }: Changed) =>
    client.setQueryData<CachedAnswer>(queryKey, {
      answer: updates.reduce((shown, change) => change(shown), answer),
    })
  if (changed) {
    all.set(hash, changed)
    changed.updates.push(update)
    changed.open += 1
    show(changed)
  }
  return (isKept: boolean): void => {
    if (changed) {
      changed.open -= 1
      if (!isKept) {
        changed.updates.splice(changed.updates.indexOf(update), 1)
        show(changed)
      }
      if (changed.open > 0) return
      all.delete(hash)
    }
    void client.invalidateQueries({ queryKey, exact: true })
  }
}
