import { bitbucketAddresses } from '../../contract/bitbucketAddresses.ts'

/**
 * Bitbucket's API, and that of whoever else serves the frame's script: a simulated Bitbucket names
 * itself in its answers.
 */
export function findApiOrigins(): readonly string[] {
  const { api, host } = bitbucketAddresses
  const script = globalThis.document?.querySelector<HTMLScriptElement>(
    'script[src*="/atlassian-connect/all"]',
  )
  const origin = script ? new URL(script.src).origin : host
  return origin === host ? [api] : [api, origin]
}
