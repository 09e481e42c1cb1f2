import type { World } from '../world/World.ts'
import { isSameSecret } from './isSameSecret.ts'
import { findClientByKey, type OAuthClient } from './OAuthClient.ts'
import { OAuthError } from './OAuthError.ts'
import type { GrantForm } from './readForm.ts'

interface Credentials {
  key: string
  secret: string
}

const basic = /^basic +(\S+) *$/i
const invalid = () =>
  new OAuthError('unauthorized_client', 'Invalid OAuth client credentials', {
    rfc: 'invalid_client',
  })

/**
 * The client of a token request, by HTTP Basic or by `client_id` and `client_secret` in the form
 * (developer.atlassian.com/cloud/bitbucket/oauth-2). Another scheme counts as none (ours).
 *
 * @throws {OAuthError} in recorded words without credentials and for wrong ones; in ours when they come
 * both ways (RFC 6749 §2.3)
 */
export function readClient(
  world: World,
  form: GrantForm,
  authorization: string | undefined,
): OAuthClient {
  const { key, secret } = readCredentials(form, authorization)
  const client = findClientByKey(world, key)
  // Compared in any case, so that the time does not tell which keys there are.
  const isRight = isSameSecret(client?.secret ?? '', secret)
  if (!client || !isRight || secret === '') throw invalid()
  return client
}

function readCredentials(form: GrantForm, authorization: string | undefined): Credentials {
  const [key, secret] = [form.get('client_id'), form.get('client_secret')]
  if (/^basic(?: |$)/i.test(authorization ?? '')) {
    const credentials = decodeBasic(authorization ?? '')
    if (secret !== undefined || (key !== undefined && key !== credentials.key)) {
      throw new OAuthError('invalid_request', 'Client credentials were sent in two ways')
    }
    return credentials
  }
  if (key !== undefined && secret !== undefined) return { key, secret }
  throw new OAuthError(
    'unauthorized_client',
    'Requests must be authenticated using OAuth client credentials',
    { rfc: 'invalid_client' },
  )
}

function decodeBasic(authorization: string): Credentials {
  const encoded = basic.exec(authorization)?.[1] ?? ''
  if (!/^[\w+/-]+=*$/.test(encoded)) throw invalid()
  const text = Buffer.from(encoded, 'base64').toString()
  const colon = text.indexOf(':')
  if (colon < 0) throw invalid()
  return { key: decodeForm(text.slice(0, colon)), secret: decodeForm(text.slice(colon + 1)) }
}

/** Clients may encode both as in a form (RFC 6749 §2.3.1); no key or secret has such a letter itself. */
function decodeForm(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
