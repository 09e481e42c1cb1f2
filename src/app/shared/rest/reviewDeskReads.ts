import type { RepositoryContext } from '../AppContext.ts'
import { parseAccount } from './parseAccount.ts'
import { reviewDeskPaths, type ListState } from './reviewDeskPaths.ts'

/** What the review desk reads first, each as the parameters of a query. */
export function reviewDeskReads(context: RepositoryContext, state: ListState = 'open') {
  return {
    me: { path: '/2.0/user', parse: parseAccount },
    /** In pages. Its values stay as they came: their parser comes with the desk. */
    list: { path: reviewDeskPaths.list(context, state), parse: (value: unknown) => value },
  } as const
}
