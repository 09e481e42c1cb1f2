import { TrieRouter } from 'hono/router/trie-router'
import { type RestOperation, restOperations } from './restOperations.ts'

// Names of branches and files hold slashes.
const toTheEnd = /\/\{(?:name|path|revision|revspec|spec)\}$/
const segment = /\/[^/]*\{[^/]*/g
const router = createRouter()

/**
 * The operation that a request is for; undefined when Bitbucket has none.
 *
 * @param method `HEAD` counts as `GET`
 * @param path without `/2.0`, percent-encoded as it was sent
 */
export function findOperation(method: string, path: string): RestOperation | undefined {
  const [matches] = router.match(method === 'HEAD' ? 'GET' : method, path)
  // Of `pullrequests/activity` and `pullrequests/{pull_request_id}`, the one with more words of its own.
  const [best] = matches
    .map(([operation]) => operation)
    .toSorted((one, other) => countPlaceholders(one) - countPlaceholders(other))
  return best
}

function createRouter(): TrieRouter<RestOperation> {
  const created = new TrieRouter<RestOperation>()
  for (const operation of restOperations) {
    const open = operation.path.replace(toTheEnd, '/*').replace(segment, '/:part')
    created.add(operation.method, open, operation)
  }
  return created
}

function countPlaceholders({ path }: RestOperation): number {
  return path.split('{').length
}
