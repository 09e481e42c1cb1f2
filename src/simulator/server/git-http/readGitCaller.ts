import { readBearer } from '../rest/readBearer.ts'
import { RestError } from '../rest/RestError.ts'
import type { Viewer } from '../rest/Viewer.ts'
import type { Simulation } from '../Simulation.ts'

const userName = 'x-token-auth'
const headers = { 'WWW-Authenticate': 'Basic realm="Bitbucket.org HTTP"' }

/**
 * Who clones or pushes: an access token as the password of `x-token-auth`, or in a header of its own as
 * for REST 2.0; nobody without either.
 *
 * @throws {RestError} 401 with a challenge for a token that is not, or no longer, good
 */
export function readGitCaller(simulation: Simulation, authorization: string | undefined): Viewer {
  const encoded = /^basic +([\w+/=-]+)$/i.exec(authorization ?? '')?.[1]
  if (encoded === undefined) return read(simulation, authorization)
  const text = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  // App passwords and users' own are not simulated.
  if (text.slice(0, colon) !== userName) {
    throw new RestError(401, `Log in as ${userName}, with an access token as the password.`, {
      headers,
    })
  }
  return read(simulation, `Bearer ${text.slice(colon + 1)}`)
}

function read(simulation: Simulation, authorization: string | undefined): Viewer {
  try {
    return readBearer(simulation, authorization)
  } catch (error) {
    if (!(error instanceof RestError) || error.status !== 401) throw error
    throw new RestError(401, error.message, { headers })
  }
}
