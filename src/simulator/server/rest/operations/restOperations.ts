import { operationSubjects } from './operationSubjects.ts'
import type { RestMethod, RestOperationTable } from './RestOperationTable.ts'

export interface RestOperation {
  method: RestMethod
  /** Without `/2.0`, such as `/repositories/{workspace}/{repo_slug}`. */
  path: string
  /** Classic scopes that a token needs, all of them. */
  scopes: readonly string[]
}

const methods: readonly RestMethod[] = ['GET', 'POST', 'PUT', 'DELETE']

/** All operations of REST 2.0 (Bitbucket's OpenAPI description of June 2026), simulated or not. */
export const restOperations: readonly RestOperation[] =
  Object.values(operationSubjects).flatMap(toOperations)

/** A table as a list. */
export function toOperations(table: RestOperationTable): RestOperation[] {
  return Object.entries(table).flatMap(([path, byMethod]) =>
    methods.flatMap((method) => {
      const scopes = byMethod[method]
      return scopes ? [{ method, path, scopes }] : []
    }),
  )
}
