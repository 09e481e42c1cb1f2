import { toChoice } from './toChoice.ts'
import { readListState } from '../../../shared/rest/readListState.ts'
import {
  ageChoices,
  buildChoices,
  defaultFilters,
  sortKeys,
  type DeskFilters,
} from './DeskFilters.ts'

const maximumLength = 200

/** The filters that an address asks for. What cannot be understood is as if it were not there. */
export function parseDeskHash(hash: string): DeskFilters {
  const query = new URLSearchParams(hash.replace(/^#/, ''))
  const text = (name: string) => (query.get(name) ?? '').slice(0, maximumLength)
  const sort = query.get('sort') ?? `-${defaultFilters.sort}`
  const key = toChoice(sortKeys, sort.replace(/^-/, ''))
  return {
    query: text('q'),
    state: readListState(hash),
    author: text('author'),
    reviewer: text('reviewer'),
    build: toChoice(buildChoices, text('build')) ?? '',
    age: toChoice(ageChoices, text('age')) ?? '',
    branch: text('branch'),
    sort: key ?? defaultFilters.sort,
    isDescending: key === undefined ? defaultFilters.isDescending : sort.startsWith('-'),
  }
}
