import { findPushProblem } from '../pushes/findPushProblem.ts'
import { RestError } from './RestError.ts'

/** @throws {RestError} 403 for a push that branch restrictions do not let through */
export function requirePush(...parameters: Parameters<typeof findPushProblem>): void {
  const problem = findPushProblem(...parameters)
  if (problem !== undefined) throw new RestError(403, problem)
}
