import type { ConnectDescriptor, ConnectProxyRoute } from '../../../contract/ConnectDescriptor.ts'
import type { SimulatorMiddleware } from '../middleware/SimulatorMiddleware.ts'
import { createTestServer } from './createTestServer.ts'
import { testAppUrl, testDescriptor } from './testDescriptor.ts'

/** The seed's first repository, as an address names it. */
export const checkout = '%7Bc4ec0000-0000-4000-8000-000000000021%7D'

export interface CreateProxyWorldParameters {
  /** The vendor's answer to all but `installed`. */
  answer?: (request: Request) => Response | Promise<Response>
  /** Default: the test descriptor's. */
  proxy?: Record<string, ConnectProxyRoute>
  descriptor?: Partial<ConnectDescriptor>
  middleware?: readonly SimulatorMiddleware[]
}

export interface ProxyCall {
  method?: string
  body?: string
  token?: string
}

/** A page whose app is allowed, and whose vendor keeps what it gets. */
export async function createProxyWorld({
  answer = () => Response.json({ verdict: 'pass' }),
  proxy = testDescriptor.modules?.proxy ?? {},
  descriptor,
  middleware = [],
}: CreateProxyWorldParameters = {}) {
  const calls: Request[] = []
  const secrets: string[] = []
  const { server, page, clock } = await createTestServer({
    descriptor: {
      ...testDescriptor,
      ...descriptor,
      modules: { ...testDescriptor.modules, proxy },
    },
    middleware,
    fetch: async (request) => {
      if (new URL(request.url).pathname === '/installed') {
        secrets.push((await request.json()).sharedSecret)
        return new Response(null, { status: 204 })
      }
      calls.push(request)
      return answer(request)
    },
  })
  const token = await page.allow()
  const [module] = await page.loadModules()
  const base = module?.options['proxy-base-api-url'] ?? ''
  const call = (path: string, { method = 'GET', body, token: own = token }: ProxyCall = {}) =>
    server.handle(
      new Request(base + path, {
        method,
        headers: {
          Origin: testAppUrl,
          Authorization: `Bearer ${own}`,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
        },
        ...(body !== undefined && { body }),
      }),
    )
  return { call, calls, secrets, server, page, clock, token, base }
}
