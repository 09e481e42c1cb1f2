import { defaultFilters, type DeskFilters } from './DeskFilters.ts'

/** Filters as the end of an address, such as `#q=retry&sort=-age`; nothing for the usual ones. */
export function toDeskHash(filters: DeskFilters): string {
  const sort = (filters.isDescending ? '-' : '') + filters.sort
  const entries = Object.entries({
    q: filters.query,
    state: filters.state === defaultFilters.state ? '' : filters.state,
    author: filters.author,
    reviewer: filters.reviewer,
    build: filters.build,
    age: filters.age,
    branch: filters.branch,
    sort: sort === `-${defaultFilters.sort}` ? '' : sort,
  }).filter(([, value]) => value !== '')
  const text = new URLSearchParams(entries).toString()
  return text === '' ? '' : `#${text}`
}
