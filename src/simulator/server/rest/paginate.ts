import type { Page } from '../../../contract/Page.ts'
import { matchesListQuery } from './lists/matchesListQuery.ts'
import { parseFields } from './lists/parseFields.ts'
import { parseListQuery } from './lists/parseListQuery.ts'
import { isAskedFor } from './lists/selectFields.ts'
import { sortList } from './lists/sortList.ts'
import { type PageLimits, readPage } from './lists/readPage.ts'

export interface PaginateOptions<value> extends PageLimits {
  /**
   * A value with all its fields: `q` and `sort` know them, and those that `fields` asks for are shown.
   * Default: there are no more.
   */
  full?: (value: value) => object
  /** Whether `q` and `sort` count. Default: true. */
  isQueryable?: boolean
}

/** `paginateViews` for values that are as the client sees them. */
export function paginate<value>(
  values: readonly value[],
  address: URL,
  options: PaginateOptions<value> = {},
): Page<value> {
  return paginateViews(values, address, (value) => value, options)
}

/**
 * One page of a list, by `page` (from 1), `pagelen`, `q` and `sort` of its address
 * (developer.atlassian.com/cloud/bitbucket/rest/intro, "Pagination" and "Filtering and sorting"). The
 * last two mean the fields that the client sees, or could.
 *
 * @param address the request's own, from which `next` and `previous` are made
 * @param view a value as the client sees it; made of those on the page alone where that is enough
 * @throws {RestError} 400 for a bad number or query, 404 for a page behind the last; the texts are ours
 */
export function paginateViews<value, shown>(
  values: readonly value[],
  address: URL,
  view: (value: value) => shown,
  { full, isQueryable = true, ...limits }: PaginateOptions<value> = {},
): Page<shown> {
  const found = isQueryable ? select(values, address.searchParams, full ?? view) : values
  const { items, ...page } = readPage(found, address, limits)
  return { values: items.map(full ? withHidden(address, view, full) : view), ...page }
}

function select<value>(
  values: readonly value[],
  parameters: URLSearchParams,
  view: (value: value) => unknown,
): readonly value[] {
  const text = parameters.get('q')?.trim()
  const query = text ? parseListQuery(text) : undefined
  const found = query ? values.filter((value) => matchesListQuery(query, view(value))) : values
  const sort = parameters.get('sort')?.trim()
  return sort ? sortList(found, sort, view) : found
}

/** With the fields that lists show only when they are asked for. */
function withHidden<value, shown>(
  address: URL,
  view: (value: value) => shown,
  full: (value: value) => object,
): (value: value) => shown {
  const fields = address.searchParams.get('fields')
  if (fields === null) return view
  const selection = parseFields(fields)
  return (value) => {
    const shown = view(value)
    const hidden = Object.entries(full(value)).filter(([key]) =>
      isAskedFor(selection, ['values', key]),
    )
    return { ...Object.fromEntries(hidden), ...shown }
  }
}
