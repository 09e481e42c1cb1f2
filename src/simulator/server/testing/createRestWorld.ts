import type { Era } from '../../../contract/eras.ts'
import { gaugeDescriptor } from './createAppWorld.ts'
import { createControl } from './createControl.ts'
import { createTestPage } from './createTestPage.ts'
import { createTestServer } from './createTestServer.ts'
import { signAppJwt } from './signAppJwt.ts'
import { testDescriptor, testOrigin } from './testDescriptor.ts'

export interface CreateRestWorldParameters {
  /** Default: `2022`. */
  era?: Era
  /** Of the app. Default: all. */
  scopes?: string[]
}

/** An app that Ana allows, and REST 2.0 for it and for users on pages of their own. */
export async function createRestWorld({ era = '2022', scopes }: CreateRestWorldParameters = {}) {
  const { scopes: _, ...descriptor } = testDescriptor
  const { server, page, clock } = await createTestServer({
    descriptor: scopes ? { ...descriptor, scopes } : descriptor,
  })
  const control = createControl(server)
  const setEra = (next: Era) => control.send('PATCH', 'settings', { era: next })
  await setEra(era)
  const token = await page.allow()

  /** For the app on behalf of Ana. @param path without `/2.0` */
  function call(method: string, path: string, body?: unknown): Promise<Response> {
    return send(method, path, { Authorization: `Bearer ${token}` }, body)
  }

  function send(method: string, path: string, headers: HeadersInit, body?: unknown) {
    const text = body instanceof FormData ? body : JSON.stringify(body)
    return server.handle(
      new Request(`${testOrigin}/2.0${path}`, {
        method,
        headers,
        ...(text !== undefined && { body: text }),
      }),
    )
  }

  return {
    server,
    page,
    control,
    clock,
    setEra,
    call,
    read: async (path: string) => (await call('GET', path)).json(),
    /** For nobody. */
    callAnonymously: (method: string, path: string, body?: unknown) => send(method, path, {}, body),
    /** A server of an app with all scopes, which acts as the workspace acme. */
    install: async () => {
      const { scopes: _scopes, ...gauge } = gaugeDescriptor
      const app = await control.install({ descriptor: gauge, kind: 'shared', owner: 'acme' })
      return (method: string, path: string, body?: unknown) => {
        const jwt = signAppJwt({ ...app, now: clock.time, method, path: `/2.0${path}` })
        return send(method, path, { Authorization: `JWT ${jwt}` }, body)
      }
    },
    /** For a user on Bitbucket's own pages. */
    login: async (user: string) => {
      const own = await createTestPage(server)
      await own.send('POST', '/__simulator/login', { user })
      return (method: string, path: string, body?: unknown) =>
        own.send(method, `/!api/2.0${path}`, body)
    },
  }
}
