import type { RepositoryContext } from '../AppContext.ts'
import { parseAccount } from './parseAccount.ts'

/** What the review desk reads first, each as the parameters of a query. */
export function reviewDeskReads(_context: RepositoryContext) {
  return { me: { path: '/2.0/user', parse: parseAccount } } as const
}
