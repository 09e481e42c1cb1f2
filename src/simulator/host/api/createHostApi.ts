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
import type { ModuleKeys } from '../connect/createModuleCache.ts'
import { connectModulesSchema, scopeDescriptionsSchema } from './connectSchemas.ts'
import type { HostCaller } from './createHostCaller.ts'
import {
  type DashboardView,
  dashboardSchema,
  type PullRequestView,
  pullRequestSchema,
} from './pullRequestSchemas.ts'
import { createRepositoryApi, type RepositoryApi } from './createRepositoryApi.ts'
import {
  appAuthorizationsSchema,
  hostSessionSchema,
  hostSettingsSchema,
  labsViewSchema,
} from './sessionSchemas.ts'

/** The host page's server. Every method rejects with `HostRequestError`. */
export interface HostApi extends RepositoryApi {
  session: () => Promise<HostSession>
  /** Sign in as somebody else, or out with null. */
  switchUser: (uuid: string | null) => Promise<void>
  settings: () => Promise<HostSettings>
  dashboard: () => Promise<DashboardView>
  pullRequest: (workspace: string, repository: string, id: number) => Promise<PullRequestView>
  /** @param only one module of one app. Default: all of the places asked for */
  modules: (
    principal: string,
    requests: ConnectModulesRequest[],
    only?: ModuleKeys,
  ) => Promise<ConnectModule[]>
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

/** @param caller how the page talks to its server */
export function createHostApi({ call, read }: HostCaller): HostApi {
  return {
    ...createRepositoryApi({ call, read }),
    session: () => read(hostSessionSchema, `${internal}/session`),
    switchUser: async (uuid) => {
      await call(`${internal}/session`, 'PUT', { user: uuid })
    },
    settings: () => read(hostSettingsSchema, `${internal}/host-settings`),
    dashboard: () => read(dashboardSchema, `${internal}/dashboard`),
    pullRequest: (workspace, repository, id) =>
      read(pullRequestSchema, `${repositoryPath(workspace, repository)}/pullrequests/${id}`),
    modules: (principal, requests, only) => {
      const query = only
        ? `?app_key=${segment(only.appKey)}&module_key=${segment(only.moduleKey)}`
        : ''
      const path = `${internal}/connect/modules/${segment(principal)}${query}`
      return read(connectModulesSchema, path, 'POST', requests)
    },
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
