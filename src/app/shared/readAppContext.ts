import type { AppContext } from './AppContext.ts'

const uuid = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i
const positiveNumber = /^[1-9]\d{0,8}$/
const repositoryPatterns = { workspace: uuid, repository: uuid }

/**
 * Read the context parameters from the frame's query. Everything in it is a hint: the API decides
 * what the user may see. A placeholder stays literal when the app's descriptor lacks its scope
 * (developer.atlassian.com/cloud/bitbucket/connect-context-access).
 */
export function readAppContext(search: string): AppContext {
  const query = new URLSearchParams(search)
  const read = (name: string) => query.get(name) ?? ''
  const repository = {
    workspace: read('workspace'),
    repository: read('repository'),
    reader: uuid.test(read('user')) ? read('user') : undefined,
  }
  switch (read('view')) {
    case 'pull-request':
      return (
        findInvalid(read, { ...repositoryPatterns, pullrequest: positiveNumber }) ?? {
          view: 'pullRequest',
          pullRequest: { ...repository, pullRequest: Number(read('pullrequest')) },
        }
      )
    case 'review-desk':
      return findInvalid(read, repositoryPatterns) ?? { view: 'reviewDesk', repository }
    case 'connection':
      return {
        view: 'connection',
        workspace: uuid.test(repository.workspace) ? repository.workspace : undefined,
      }
    default:
      return toInvalid('view', read('view'))
  }
}

function findInvalid(
  read: (name: string) => string,
  patterns: Record<string, RegExp>,
): AppContext | undefined {
  const found = Object.entries(patterns).find(([name, pattern]) => !pattern.test(read(name)))
  return found && toInvalid(found[0], read(found[0]))
}

function toInvalid(parameter: string, value: string): AppContext {
  const isLiteral = /^\{[a-z_]+\.[a-z_.]+\}$/.test(value)
  const reason = value === '' ? 'missing' : isLiteral ? 'literal' : 'malformed'
  return { view: 'invalid', parameter, reason }
}
