import type { AppKind } from '../world/World.ts'
import type { Connection } from './Installation.ts'

export interface Connections {
  /** The one of an app in a workspace: made the first time, the same ever after. */
  open: (kind: AppKind, appKey: string, workspace: string) => Connection
  /** All of them, each under the name by which `open` finds it. */
  list: () => { name: string; connection: Connection }[]
  /** Bring back one that was listed in an earlier life. A secret that was taken is not sent again. */
  put: (name: string, connection: Connection) => void
}

export interface CreateConnectionsParameters {
  /** A uuid without braces. */
  createId: () => string
  createSecret: () => string
}

/** Kept over `reset`, and over the end of an installation: the vendor does not forget either. */
export function createConnections(parameters: CreateConnectionsParameters): Connections {
  const { createId, createSecret } = parameters
  const connections = new Map<string, Connection>()
  return {
    open(kind, appKey, workspace) {
      const prefix = kind === 'classic' ? 'connection:' : 'ari:cloud:bitbucket::app/'
      const name = `${prefix}${appKey} ${workspace}`
      const connection = connections.get(name) ?? {
        // Their forms after the prefix are ours.
        clientKey:
          kind === 'classic' ? `${prefix}${createId()}` : `${prefix}${createId()}/${appKey}`,
        sharedSecret: createSecret(),
      }
      connections.set(name, connection)
      return connection
    },
    list: () => [...connections].map(([name, connection]) => ({ name, connection })),
    put(name, connection) {
      const isTaken = connection.acceptedSecret === connection.sharedSecret
      const delivery = isTaken ? Promise.resolve() : undefined
      connections.set(name, { ...connection, delivery })
    },
  }
}
