import type { AppContext } from './AppContext.ts'

const uuid = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i
const positiveNumber = /^[1-9]\d{0,8}$/

/**
 * Read the context parameters from the frame's query. Everything in it is a hint: the API decides
 * what the user may see. A placeholder stays literal when the app's descriptor lacks its scope
 * (developer.atlassian.com/cloud/bitbucket/connect-context-access).
 */
export function readAppContext(search: string): AppContext {
  const query = new URLSearchParams(search)
  const read = (name: string) => query.get(name) ?? ''
  if (read('view') !== 'pull-request') return invalid('view', read('view'))
  const pattern = { workspace: uuid, repository: uuid, pullrequest: positiveNumber }
  for (const [name, expected] of Object.entries(pattern)) {
    if (!expected.test(read(name))) return invalid(name, read(name))
  }
  return {
    view: 'pullRequest',
    pullRequest: {
      workspace: read('workspace'),
      repository: read('repository'),
      pullRequest: Number(read('pullrequest')),
    },
  }
}

function invalid(parameter: string, value: string): AppContext {
  const isLiteral = /^\{[a-z_]+\.[a-z_.]+\}$/.test(value)
  const reason = value === '' ? 'missing' : isLiteral ? 'literal' : 'malformed'
  return { view: 'invalid', parameter, reason }
}
