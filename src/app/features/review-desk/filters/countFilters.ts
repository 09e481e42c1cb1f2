import type { DeskFilters } from './DeskFilters.ts'

/** How many of the filters leave something out of what was read. */
export function countFilters({ query, author, reviewer, build, age, branch }: DeskFilters): number {
  return [query.trim(), author, reviewer, build, age, branch].filter((value) => value !== '').length
}
