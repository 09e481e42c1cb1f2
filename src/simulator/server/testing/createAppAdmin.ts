import { gaugeDescriptor } from './createAppWorld.ts'
import { createControl } from './createControl.ts'
import { createTestPage } from './createTestPage.ts'
import { createTestServer } from './createTestServer.ts'

const internal = '/!api/internal'

/** Where `createAppAdmin` serves the descriptor. */
export const gaugeUrl = 'https://gauge.example/atlassian-connect.json'

/**
 * Somebody in front of the pages that manage apps, and a vendor whose server publishes a descriptor and
 * takes lifecycle calls. Ana is an admin of acme and ana, Ben of orbit; both are members of acme.
 */
export async function createAppAdmin(user = 'ana') {
  const calls: string[] = []
  const vendor: { descriptor: unknown; status: number } = {
    descriptor: gaugeDescriptor,
    status: 204,
  }
  const { server, clock } = await createTestServer({
    fetch: async (request) => {
      const { pathname } = new URL(request.url)
      if (request.method === 'GET') return Response.json(vendor.descriptor)
      calls.push(pathname)
      return new Response(null, { status: vendor.status })
    },
  })
  const page = await createTestPage(server)
  await page.send('POST', '/__simulator/login', { user })
  const control = createControl(server)
  return {
    server,
    clock,
    page,
    control,
    vendor,
    /** Paths of the lifecycle calls so far. */
    calls,
    get: (path: string) => page.get(internal + path),
    send: (method: string, path: string, body?: unknown) =>
      page.send(method, internal + path, body),
    read: async (path: string) => (await page.get(internal + path)).json(),
    changeEra: (era: string) => control.send('PATCH', 'settings', { era }),
  }
}

/** The sentence of a failure. */
export async function readMessage(response: Response): Promise<string> {
  const { error } = await response.json()
  return error.message
}
