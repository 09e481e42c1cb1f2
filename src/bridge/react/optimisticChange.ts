import type { OptimisticChange } from './changeAnswers.ts'
import type { BridgeRead } from './toBridgeQuery.ts'

/** How a write shows in one read, typed. */
export interface OptimisticChangeParameters<answer> extends BridgeRead {
  /**
   * Check the answer as Bitbucket sends it, before it is changed. Not the `parse` of a component that
   * shapes it anew: what `update` returns stands in the answer's place, for all who read it.
   */
  parse: (answer: unknown) => answer
  /** The answer after the write; a new one. */
  update: (answer: answer) => answer
}

/**
 * A change for `useBridgeMutation`'s `optimistic`, typed from `parse`. When either function throws,
 * nothing is shown early, and the write goes on.
 */
export function optimisticChange<answer>({
  parse,
  update,
  ...read
}: OptimisticChangeParameters<answer>): OptimisticChange {
  return { ...read, update: (answer) => update(parse(answer)) }
}
