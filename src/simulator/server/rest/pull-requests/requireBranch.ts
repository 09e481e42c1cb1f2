import type { Located } from '../findRepository.ts'
import { RestError } from '../RestError.ts'
import { findTip } from './findTip.ts'

interface Endpoint {
  branch: { name: string }
  repository?: { full_name?: string } | null | undefined
}

/** The text for `source` is that of the documentation's example ("Standardized error responses"). */
const details = {
  source: 'You must specify a valid source branch when creating a pull request.',
  destination: 'You must specify a valid destination branch.',
}

/**
 * One end of a pull request. Both are in one repository, as there are no forks.
 * @throws {RestError} 400 for a branch that is not there
 */
export function requireBranch(
  { workspace, repository }: Located,
  name: keyof typeof details,
  endpoint: Endpoint | null | undefined,
): { branch: string; commit: string } {
  if (!endpoint) return refuse(name, 'This field is required.')
  const fullName = `${workspace.slug}/${repository.slug}`
  const asked = endpoint.repository?.full_name ?? fullName
  const branch = endpoint.branch.name
  const commit = asked === fullName ? findTip(repository, branch) : undefined
  return commit === undefined ? refuse(name, `branch not found: ${branch}`) : { branch, commit }
}

function refuse(name: keyof typeof details, text: string): never {
  const fields = { [name]: [text] }
  throw new RestError(400, 'Bad request', { fields, detail: details[name] })
}
