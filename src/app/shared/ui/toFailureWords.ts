import { HttpError, type BridgeError } from '../../../bridge/index.ts'

/** Why something could not be shown, for users. Consent has screens of its own. */
export function toFailureWords(what: string, error: BridgeError): string {
  if (error instanceof HttpError) return `${what}: ${toStatusWords(error.status)}`
  switch (error.code) {
    case 'NETWORK_ERROR':
      return `${what}: Bitbucket could not be reached. Check your connection.`
    case 'SIGNED_OUT':
      return `${what}: log in to Bitbucket, then reload this page.`
    case 'PARSE_ERROR':
      return `${what}: the answer has an unexpected form.`
    case 'TIMEOUT':
      return `${what}: no answer came in time.`
    default:
      return `${what}: Bitbucket could not carry out the call.`
  }
}

function toStatusWords(status: number): string {
  if (status === 401) return 'Bitbucket no longer accepts this panel. Reload the page.'
  if (status === 403) return 'you have no permission for it.'
  // Private and missing look the same on purpose.
  if (status === 404) return 'it does not exist, or you may not see it.'
  if (status === 409 || status === 412) return 'it has changed meanwhile. Reload the page.'
  if (status === 429) return 'Bitbucket asks for a pause. Try again in a minute.'
  if (status >= 500) return 'the server has a problem. Try again later.'
  return `the server answered with status ${status}.`
}
