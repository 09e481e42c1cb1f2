import {
  createQueryStringHash,
  encodeSymmetric,
  fromMethodAndUrl,
  SymmetricAlgorithm,
} from 'atlassian-jwt'
import { expect } from 'vitest'
import { baseUrl, createExampleBackEnd } from './createExampleBackEnd.ts'

export const key = 'assent-reviews'
export const clientKey = 'ari:acme'
export const sharedSecret = 'a-secret-of-at-least-thirty-two-characters'
export const nowSeconds = 1_750_000_000

export interface SignOptions {
  method?: string
  secret?: string
  claims?: Record<string, unknown>
  algorithm?: SymmetricAlgorithm
}

/** A token as Bitbucket would make it, or with one thing wrong. */
export function signForBackEnd(
  path: string,
  {
    method = 'GET',
    secret = sharedSecret,
    claims,
    algorithm = SymmetricAlgorithm.HS256,
  }: SignOptions = {},
) {
  const qsh = createQueryStringHash(fromMethodAndUrl(method, path))
  const exp = nowSeconds + 180
  return encodeSymmetric(
    { iss: clientKey, iat: nowSeconds, exp, qsh, ...claims },
    secret,
    algorithm,
  )
}

/** The example's back end with one installation, at a time of its own. */
export async function startBackEnd() {
  const handle = await createExampleBackEnd(() => nowSeconds * 1000)
  const get = (path: string, headers: Record<string, string> = {}) =>
    handle(new Request(`${baseUrl}${path}`, { headers }))
  const install = (body: object, headers: Record<string, string> = {}) =>
    handle(
      new Request(`${baseUrl}/vendor/installed`, {
        method: 'POST',
        body: JSON.stringify({ key, clientKey, sharedSecret, ...body }),
        headers,
      }),
    )
  expect((await install({})).status).toBe(204)
  return { handle, get, install }
}
