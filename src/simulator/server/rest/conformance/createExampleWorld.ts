import type { Era } from '../../../../contract/eras.ts'
import { createSimulatorServer } from '../../createSimulatorServer.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'
import { createExampleCallers, exampleDescriptor } from './createExampleCallers.ts'
import type { CallRestAs, RestExample } from './RestExample.ts'
import { toExampleForm } from './toExampleForm.ts'
import { toExamplePath } from './toExamplePath.ts'

export interface ExampleWorld {
  /**
   * Begins with the seed, whatever ran before.
   *
   * @param operation such as `GET /user`
   * @param scopes of another app, in `acme`, which makes the call. Default: the app has all
   */
  run: (operation: string, example: RestExample, scopes?: readonly string[]) => Promise<Response>
}

/** A simulator with an app that has all scopes in `acme` and `orbit`, and users who allow it. */
export function createExampleWorld(era: Era): ExampleWorld {
  const now = Date.parse('2026-11-23T09:00:00Z')
  const server = createSimulatorServer({
    origin: testOrigin,
    era,
    descriptor: exampleDescriptor,
    clock: { now: () => now },
    fetch: () => Promise.resolve(new Response(null, { status: 204 })),
  })
  const callers = createExampleCallers(server, now)
  let isChanged = false

  async function send(
    method: string,
    address: string,
    { body, form, as = 'ana' }: Pick<RestExample, 'body' | 'form' | 'as'> = {},
    scopes?: readonly string[],
  ): Promise<Response> {
    if (method !== 'GET') isChanged = true
    const path = `/2.0${address}`
    const headers = new Headers()
    const authorization = await callers.authorize({ as, method, path, scopes })
    if (authorization !== undefined) headers.set('Authorization', authorization)
    if (body !== undefined) headers.set('Content-Type', 'application/json')
    const sent = form ? toExampleForm(form) : body === undefined ? null : JSON.stringify(body)
    return server.handle(new Request(testOrigin + path, { method, headers, body: sent }))
  }

  const call: CallRestAs = (method, path, options) => send(method, path, options)

  return {
    run: async (operation, example, scopes) => {
      if (isChanged) {
        server.reset()
        callers.forget()
        isChanged = false
      }
      const found: RestExample = { ...example, ...(await example.prepare?.(call)) }
      const [method = '', path = ''] = operation.split(' ')
      return send(method, toExamplePath(path, found), found, scopes)
    },
  }
}
