import { createHash } from 'node:crypto'
import { type AttackProfile, strictQuirks } from './AttackProfile.ts'
import { gaugeDescriptor } from './createAppWorld.ts'
import { createControl } from './createControl.ts'
import { createTestServer } from './createTestServer.ts'
import { testOrigin } from './testDescriptor.ts'

export const tokenPath = '/site/oauth2/access_token'
export const jwtGrant = 'urn:bitbucket:oauth2:jwt'

export interface AttackRequest {
  /** Default: `GET`. */
  method?: string
  headers?: Record<string, string>
  body?: BodyInit
}

/** The `qsh` of a request without a query. */
export function toQsh(method: string, path: string): string {
  return createHash('sha256').update(`${method}&${path}&`).digest('hex')
}

/**
 * A server of an era whose clock stands still, in which the app `gauge` is installed in acme; and
 * requests of somebody who is no browser.
 */
export async function createAttackWorld(
  { era, isStrict }: AttackProfile,
  scopes = ['account', 'pullrequest'],
) {
  const { server, clock, page } = await createTestServer()
  const control = createControl(server)
  const descriptor = { ...gaugeDescriptor, scopes }
  const app = await control.install({ descriptor, kind: 'shared', owner: 'acme' })
  await control.send('PATCH', 'settings', { era, ...(isStrict && strictQuirks) })

  const send = (path: string, { method = 'GET', headers = {}, body }: AttackRequest = {}) =>
    server.handle(
      new Request(testOrigin + path, { method, headers, ...(body !== undefined && { body }) }),
    )
  return {
    server,
    clock,
    page,
    control,
    app,
    send,
    /** What a right token of the app for `POST` to the token endpoint claims. */
    claims: {
      iss: app.key,
      sub: app.clientKey,
      iat: clock.time / 1_000,
      exp: clock.time / 1_000 + 180,
      qsh: toQsh('POST', tokenPath),
    },
    /** The JWT grant. */
    exchange: (authorization: string, fields: Record<string, string> = {}) =>
      send(tokenPath, {
        method: 'POST',
        headers: { Authorization: authorization },
        body: new URLSearchParams({ grant_type: jwtGrant, ...fields }),
      }),
  }
}

export type AttackWorld = Awaited<ReturnType<typeof createAttackWorld>>

/** A JWT that proves nothing, at the token endpoint. */
export function toJwtRefusal({ isStrict }: AttackProfile): [status: number, error: string] {
  return isStrict ? [401, 'invalid_client'] : [400, 'unauthorized_client']
}

/** Status and error code of an answer of the token endpoint. */
export async function readRefusal(response: Response): Promise<[status: number, error: unknown]> {
  const { error } = await response.json()
  return [response.status, error]
}
