import { RestError } from '../RestError.ts'

/** 404 for names that stand for no commit, which the body repeats (recorded answers). */
export function noCommit(...names: readonly string[]): RestError {
  return new RestError(404, 'Commit not found', { data: { shas: [...names] } })
}
