import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import type { SimulatorServer } from '../createSimulatorServer.ts'
import { testOrigin } from './testDescriptor.ts'

/** What `POST /__simulator/apps` answers. */
export interface InstalledApp {
  id: string
  key: string
  clientKey: string
  sharedSecret: string
  clientId: string
  clientSecret: string
}

/** The control API, as a test outside of a browser calls it. */
export function createControl(server: SimulatorServer) {
  const send = (method: string, path: string, body?: unknown) =>
    server.handle(
      new Request(`${testOrigin}/__simulator/${path}`, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    )
  return {
    send,
    install: async (body: {
      descriptor: ConnectDescriptor
      kind: 'shared' | 'classic' | 'personal'
      owner: string
      user?: string
    }): Promise<InstalledApp> => {
      const response = await send('POST', 'apps', body)
      if (!response.ok) throw new Error(await response.text())
      return response.json()
    },
    update: (id: string, descriptor: ConnectDescriptor) =>
      send('PUT', `apps/${encodeURIComponent(id)}`, { descriptor }),
    state: async () => (await send('GET', 'state')).json(),
  }
}
