import { CommandError } from '../../src/simulator/node/CommandError.ts'

const example = 'Give one such as https://reviews.acme.example.'

/**
 * The address under which Bitbucket reaches an app, as a descriptor wants it: https, a public host, and
 * nothing behind it.
 * @throws {CommandError} that says what is wrong with it, and how it would be right
 */
export function readBaseUrl(text: string | undefined): string {
  if (text === undefined || text === '') throw new CommandError(`--base-url is missing. ${example}`)
  if (!URL.canParse(text)) throw new CommandError(`--base-url is no address: ${text}. ${example}`)
  const url = new URL(text)
  const problem = findProblem(text, url)
  if (problem !== undefined) throw new CommandError(problem)
  return url.origin
}

function findProblem(text: string, url: URL): string | undefined {
  if (url.protocol !== 'https:') {
    return `--base-url must be https, not ${url.protocol.slice(0, -1)}: the address of each page carries a JWT.`
  }
  if (url.username !== '' || url.password !== '') return '--base-url must name no user.'
  if (isLocal(url.hostname)) {
    return `--base-url is local: Bitbucket cannot reach ${url.hostname}. To try the app on this machine, use npm run simulator.`
  }
  if (text === `${url.origin}/`) {
    return `--base-url must not end with a slash: paths are put behind it. Say ${url.origin}.`
  }
  if (url.href !== `${url.origin}/`) {
    return `--base-url must be an origin, without a path: the app needs one to itself. Say ${url.origin}.`
  }
  return undefined
}

/** Names without a dot are of a local network, and so are the addresses of RFC 1918. */
function isLocal(hostname: string): boolean {
  return (
    /^\[|(^|\.)(localhost|local|internal)$|^(127|10|0)\.|^192\.168\.|^169\.254\./.test(hostname) ||
    /^172\.(1[6-9]|2\d|3[01])\./.test(hostname) ||
    !hostname.includes('.')
  )
}
