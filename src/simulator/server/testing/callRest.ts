import type { SimulatorServer } from '../createSimulatorServer.ts'
import { testAppUrl, testOrigin } from './testDescriptor.ts'

export interface CallRestParameters {
  token?: string
  method?: string
}

/** A call that the app's frame makes to REST 2.0 or the proxy, from its own origin. */
export function callRest(
  server: SimulatorServer,
  path: string,
  { token, method = 'GET' }: CallRestParameters = {},
): Promise<Response> {
  return server.handle(
    new Request(testOrigin + path, {
      method,
      headers: {
        Origin: testAppUrl,
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      },
    }),
  )
}
