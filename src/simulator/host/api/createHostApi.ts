import * as v from 'valibot'
import { bitbucketAddresses } from '../../../contract/bitbucketAddresses.ts'
import type {
  ConnectModule,
  ConnectModulesRequest,
  ScopeDescription,
} from '../../../contract/ConnectModule.ts'
import type {
  AppAuthorization,
  HostSession,
  LabsFeatures,
  LabsView,
} from '../../../contract/HostAccount.ts'
import type { HostSettings } from '../../../contract/HostSettings.ts'
import { connectModulesSchema, scopeDescriptionsSchema } from './connectSchemas.ts'
import { HostRequestError } from './HostRequestError.ts'
import {
  type DashboardView,
  dashboardSchema,
  type PullRequestView,
  pullRequestSchema,
  type RepositoryView,
  repositorySchema,
} from './pullRequestSchemas.ts'
import {
  appAuthorizationsSchema,
  hostSessionSchema,
  hostSettingsSchema,
  labsViewSchema,
} from './sessionSchemas.ts'

/** The host page's server. Every method rejects with `HostRequestError`. */
export interface HostApi {
  session: () => Promise<HostSession>
  /** Sign in as somebody else, or out with null. */
  switchUser: (uuid: string | null) => Promise<void>
  settings: () => Promise<HostSettings>
  dashboard: () => Promise<DashboardView>
  repository: (workspace: string, repository: string) => Promise<RepositoryView>
  pullRequest: (workspace: string, repository: string, id: number) => Promise<PullRequestView>
  modules: (principal: string, requests: ConnectModulesRequest[]) => Promise<ConnectModule[]>
  scopes: () => Promise<ScopeDescription[]>
  storeDenial: (clientId: string) => Promise<void>
  authorizations: () => Promise<AppAuthorization[]>
  revoke: (id: string) => Promise<void>
  features: () => Promise<LabsView>
  saveFeatures: (features: LabsFeatures) => Promise<void>
}

const internal = '/!api/internal'
const segment = encodeURIComponent
const repositoryPath = (workspace: string, repository: string) =>
  `/!api/2.0/repositories/${segment(workspace)}/${segment(repository)}`

/** @param send how requests leave the page; it gets a path and has to add the page's cookies */
export function createHostApi(send: typeof fetch): HostApi {
  async function call(path: string, method = 'GET', body?: unknown): Promise<Response> {
    const content =
      body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
    // keepalive: a denial is stored even when the user leaves the page at once.
    const response = await send(path, { method, keepalive: method === 'PUT', ...content }).catch(
      (cause: unknown) => {
        throw new HostRequestError(0, `No answer from ${path}. Is the simulator running?`, {
          cause,
        })
      },
    )
    if (!response.ok) throw new HostRequestError(response.status, `${path}: ${response.status}`)
    return response
  }

  async function read<value>(
    schema: v.GenericSchema<unknown, value>,
    ...request: Parameters<typeof call>
  ): Promise<value> {
    const response = await call(...request)
    try {
      return v.parse(schema, await response.json())
    } catch (cause) {
      throw new HostRequestError(0, `${request[0]} answered in an unknown shape.`, { cause })
    }
  }

  return {
    session: () => read(hostSessionSchema, `${internal}/session`),
    switchUser: async (uuid) => {
      await call(`${internal}/session`, 'PUT', { user: uuid })
    },
    settings: () => read(hostSettingsSchema, `${internal}/host-settings`),
    dashboard: () => read(dashboardSchema, `${internal}/dashboard`),
    repository: (workspace, repository) =>
      read(repositorySchema, repositoryPath(workspace, repository)),
    pullRequest: (workspace, repository, id) =>
      read(pullRequestSchema, `${repositoryPath(workspace, repository)}/pullrequests/${id}`),
    modules: (principal, requests) =>
      read(
        connectModulesSchema,
        `${internal}/connect/modules/${segment(principal)}`,
        'POST',
        requests,
      ),
    scopes: () => read(scopeDescriptionsSchema, bitbucketAddresses.scopes),
    storeDenial: async (clientId) => {
      await call(`${internal}/consumers/${segment(clientId)}/denials`, 'PUT')
    },
    authorizations: () => read(appAuthorizationsSchema, `${internal}/account/authorizations`),
    revoke: async (id) => {
      await call(`${internal}/account/authorizations/${segment(id)}`, 'DELETE')
    },
    features: () => read(labsViewSchema, `${internal}/account/features`),
    saveFeatures: async (features) => {
      await call(`${internal}/account/features`, 'PUT', features)
    },
  }
}
