import type { QueryClient } from '@tanstack/react-query'
import type { Bridge } from '../core/createBridge.ts'
import { toBridgeQueryKey, type BridgeRead, type CachedAnswer } from './toBridgeQuery.ts'

/** How a write shows before it is answered. */
export interface OptimisticChange extends BridgeRead {
  /**
   * The read's answer after the write, as Bitbucket would send it. Makes a new one, and leaves the
   * old one as it is. Not called while nothing is cached for the read; when it throws, the write goes
   * on without it.
   */
  update: (answer: unknown) => unknown
}

interface Changed {
  /** The answer that Bitbucket sent. */
  base: CachedAnswer
  /** What the cache holds of it with the updates; another object there is an answer of Bitbucket's. */
  shown: CachedAnswer | undefined
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
  const getCached = () => client.getQueryData<CachedAnswer>(queryKey)
  const base = getCached()
  const changed = base && (all.get(hash) ?? { base, shown: base, updates: [], open: 0 })

  function show(shown: Changed): void {
    const {
      base: { answer },
      updates,
    } = shown
    client.setQueryData<CachedAnswer>(queryKey, { answer: updates.reduce(applyUpdate, answer) })
    shown.shown = getCached()
  }

  if (changed) {
    all.set(hash, changed)
    takeFreshAnswer(changed, base)
    changed.updates.push(update)
    changed.open += 1
    show(changed)
  }
  return (isKept: boolean): void => {
    if (changed) {
      changed.open -= 1
      takeFreshAnswer(changed, getCached())
      const index = changed.updates.indexOf(update)
      if (!isKept && index >= 0) {
        changed.updates.splice(index, 1)
        show(changed)
      }
      if (changed.open > 0) return
      all.delete(hash)
    }
    void client.invalidateQueries({ queryKey, exact: true })
  }
}

/** A read that came while writes were open may have their changes in it already: it stands as it is. */
function takeFreshAnswer(changed: Changed, cached: CachedAnswer | undefined): void {
  if (cached === changed.shown) return
  if (cached) changed.base = cached
  changed.updates = []
}

function applyUpdate(answer: unknown, update: (answer: unknown) => unknown): unknown {
  try {
    return update(answer)
  } catch {
    return answer
  }
}
