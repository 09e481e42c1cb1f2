import { useMemo } from 'react'
import type { PageSubject } from './PageSubject.ts'

export interface UseSubjectParameters {
  workspace: { uuid: string; name: string }
  /** Type of the target in REST 2.0, such as `repository`. */
  type: string
  /** Address of the target in REST 2.0. */
  href: string
  /** Of a pull request. */
  id?: number
}

/** A page's subject, the same object while it says the same. */
export function useSubject({ workspace, type, href, id }: UseSubjectParameters): PageSubject {
  const { uuid: principal, name: workspaceName } = workspace
  return useMemo(
    () => ({
      principal,
      workspaceName,
      target: { type, ...(id !== undefined && { id }), links: { self: { href } } },
    }),
    [principal, workspaceName, type, href, id],
  )
}
