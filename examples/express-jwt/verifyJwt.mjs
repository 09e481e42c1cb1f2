import {
  createQueryStringHash,
  decodeSymmetric,
  fromExpressRequest,
  getAlgorithm,
  SymmetricAlgorithm,
} from 'atlassian-jwt'

/** Clocks differ: seconds. */
const leeway = 30

/**
 * Express middleware that lets only requests pass that Bitbucket has signed for an installation, for this
 * very address, and not long ago. It leaves the installation's key as `request.clientKey`.
 * `atlassian-jwt` checks the signature; the rest is up to the app.
 */
export function verifyJwt({ baseUrl, installations }) {
  return function requireJwt(request, response, next) {
    const refuse = (error) => void response.status(401).json({ error })
    const token = readToken(request)
    if (!token) return refuse('There is no JWT. Open the app inside Bitbucket.')
    let claims
    try {
      // Without this a token could choose how it is checked.
      if (getAlgorithm(token) !== 'HS256') return refuse('The JWT is not signed with HS256.')
      // Whose secret it is stands in the part that nobody has checked yet.
      const { iss } = decodeSymmetric(token, '', SymmetricAlgorithm.HS256, true)
      const installation = installations.find(iss)
      if (!installation) return refuse('The app is not installed there.')
      claims = decodeSymmetric(token, installation.sharedSecret, SymmetricAlgorithm.HS256)
    } catch {
      return refuse('The JWT is wrong.')
    }
    if (!(claims.exp + leeway >= Date.now() / 1000)) {
      return refuse('The JWT has expired. Reload the page.')
    }
    if (claims.qsh !== createQueryStringHash(fromExpressRequest(request), false, baseUrl)) {
      return refuse('The JWT was made for another address.')
    }
    request.clientKey = claims.iss
    next()
  }
}

/** In the address of a frame, in the header of all other calls. */
function readToken(request) {
  const [, inHeader] = /^JWT (\S+)$/.exec(request.get('Authorization') ?? '') ?? []
  const inQuery = request.query.jwt
  return inHeader ?? (typeof inQuery === 'string' ? inQuery : undefined)
}
