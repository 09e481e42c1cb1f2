import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'
import { signConnectJwt, type SignConnectJwtParameters } from './signConnectJwt.ts'

/** The header that proves to an app's server who calls; none for `authentication: none`. */
export async function toJwtHeader(
  { now }: Simulation,
  { descriptor: { authentication, baseUrl } }: AppRecord,
  call: Omit<SignConnectJwtParameters, 'baseUrl' | 'now'>,
): Promise<{ Authorization?: string }> {
  if (authentication.type === 'none') return {}
  return { Authorization: `JWT ${await signConnectJwt({ ...call, baseUrl, now: now() })}` }
}
