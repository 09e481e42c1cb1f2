import * as v from 'valibot'
import type { RecordedCall } from '../../../contract/SimulatorRecording.ts'
import { toAppName } from '../recording/toAppName.ts'
import type { Simulation } from '../Simulation.ts'

const tokenSchema = v.looseObject({
  access_token: v.string(),
  expires_in: v.pipe(v.number(), v.minValue(1)),
  scopes: v.exactOptional(v.string()),
  scope: v.exactOptional(v.string()),
})

/**
 * A recorded answer of the token endpoint with a token that works here, in place of the one that was
 * left out. Other texts, and those of apps and consumers that are not here, stay as they are.
 */
export function renewToken(
  { world, tokens, now, createId }: Simulation,
  { app: name, user: caller, token_user: holder }: RecordedCall,
  text: string,
): string {
  const user = holder ?? caller
  const app = world.apps.find((one) => toAppName(one) === name)
  const client = app?.id ?? world.consumers.find(({ id }) => id === name)?.id
  if (client === undefined || user === null) return text
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), tokenSchema), text)
  if (!parsed.success) return text
  const { expires_in: lifetime, scopes, scope, ...others } = parsed.output
  const token = tokens.issue({
    user,
    client,
    grant: 'session',
    scopes: (scopes ?? scope ?? '').split(' ').filter(Boolean),
    expiresAt: now() + lifetime * 1_000,
  })
  return JSON.stringify({
    ...others,
    ...(scopes !== undefined && { scopes }),
    ...(scope !== undefined && { scope }),
    expires_in: lifetime,
    access_token: token,
    ...('refresh_token' in others && { refresh_token: createId() }),
  })
}
