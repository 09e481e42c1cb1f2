import type { ListState } from '../../../shared/rest/reviewDeskPaths.ts'
import type { BuildState } from '../ReviewRow.ts'

export const listStates: readonly ListState[] = ['open', 'merged', 'declined']
export const buildChoices = ['failed', 'running', 'passed', 'none'] as const
export const ageChoices = ['day', 'week', 'month'] as const
export const sortKeys = ['updated', 'age', 'title', 'comments'] as const

/** What of a repository's pull requests is shown, and in which order. Empty: not filtered by it. */
export interface DeskFilters {
  /** What to search for, as it was typed. */
  query: string
  /** Which ones are read. */
  state: ListState
  /** `uuid` of a person. */
  author: string
  /** `uuid` of a person. */
  reviewer: string
  build: Extract<BuildState, (typeof buildChoices)[number]> | ''
  /** Open for longer than that. */
  age: (typeof ageChoices)[number] | ''
  /** Where the change goes. */
  branch: string
  sort: (typeof sortKeys)[number]
  isDescending: boolean
}

/** Open ones, last changed first. */
export const defaultFilters: DeskFilters = {
  query: '',
  state: 'open',
  author: '',
  reviewer: '',
  build: '',
  age: '',
  branch: '',
  sort: 'updated',
  isDescending: true,
}
