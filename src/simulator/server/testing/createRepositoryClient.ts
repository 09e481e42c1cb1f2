import { callRest } from './callRest.ts'
import { createTestServer, type CreateTestServerParameters } from './createTestServer.ts'
import { testDescriptor, testOrigin } from './testDescriptor.ts'

/** A server, and calls to REST 2.0 below `acme/checkout` with a token that may write there. */
export async function createRepositoryClient(parameters: CreateTestServerParameters = {}) {
  const world = await createTestServer({
    descriptor: { ...testDescriptor, scopes: ['repository:write', 'pullrequest'] },
    ...parameters,
  })
  const token = await world.page.allow()
  const prefix = '/2.0/repositories/acme/checkout'
  const post = (path: string, body: FormData | URLSearchParams | object) =>
    world.server.handle(
      new Request(`${testOrigin}${prefix}${path}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}` },
        body:
          body instanceof FormData || body instanceof URLSearchParams ? body : JSON.stringify(body),
      }),
    )
  return {
    ...world,
    token,
    read: (path: string) => callRest(world.server, prefix + path, { token }),
    remove: (path: string) => callRest(world.server, prefix + path, { token, method: 'DELETE' }),
    post,
  }
}
