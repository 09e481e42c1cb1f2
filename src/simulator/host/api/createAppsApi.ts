import type {
  AppChange,
  AppChangeEffect,
  AppReview,
  DescriptorSource,
  DevelopApps,
  InstalledApps,
  InstallResult,
  InstallReview,
  RegisteredApp,
} from '../../../contract/HostApps.ts'
import {
  appReviewSchema,
  changeEffectSchema,
  developAppsSchema,
  installedAppsSchema,
  installResultSchema,
  installReviewSchema,
  secretSchema,
} from './appsSchemas.ts'
import type { HostCaller } from './createHostCaller.ts'

/** The server's side of the pages that manage apps. Every method rejects with `HostRequestError`. */
export interface AppsApi {
  developApps: (workspace: string) => Promise<DevelopApps>
  register: (workspace: string, app: RegisterApp) => Promise<void>
  secret: (workspace: string, id: string) => Promise<string>
  /** What a change would bring. */
  previewChange: (workspace: string, id: string, change: AppChange) => Promise<AppChangeEffect>
  changeApp: (workspace: string, id: string, change: AppChange) => Promise<AppChangeEffect>
  deleteApp: (workspace: string, id: string) => Promise<void>
  installedApps: (workspace: string) => Promise<InstalledApps>
  setDevelopmentMode: (workspace: string, isOn: boolean) => Promise<void>
  review: (workspace: string, descriptorUrl: string) => Promise<AppReview>
  /** @param scopes names of those the user has read */
  install: (workspace: string, descriptorUrl: string, scopes: string[]) => Promise<void>
  /** What the update of a classic add-on would bring. */
  previewUpdate: (workspace: string, clientKey: string) => Promise<AppChangeEffect>
  update: (workspace: string, clientKey: string, scopes: string[]) => Promise<void>
  setEnabled: (workspace: string, clientKey: string, isEnabled: boolean) => Promise<void>
  uninstall: (workspace: string, clientKey: string) => Promise<void>
  installReview: (query: InstallQuery) => Promise<InstallReview>
  authorize: (query: InstallQuery, grant: InstallGrant) => Promise<InstallResult>
}

export interface RegisterApp extends DescriptorSource {
  kind: RegisteredApp['kind']
}

/** The query of an installation URL, as far as it has a meaning. */
export type InstallQuery = Partial<Record<'addon_key' | 'descriptor_uri' | 'redirect_uri', string>>

/** What a user agrees to on the install page. */
export interface InstallGrant {
  /** Slug. */
  workspace: string
  /** Names. */
  scopes: string[]
}

const internal = '/!api/internal'
const segment = encodeURIComponent

/** @param caller how the page talks to its server */
export function createAppsApi({ call, read }: HostCaller): AppsApi {
  const below = (workspace: string) => `${internal}/workspaces/${segment(workspace)}`
  const app = (workspace: string, id: string) => `${below(workspace)}/apps/${segment(id)}`
  const installation = (workspace: string, clientKey: string) =>
    `${below(workspace)}/installations/${segment(clientKey)}`

  return {
    developApps: (workspace) => read(developAppsSchema, `${below(workspace)}/apps`),
    register: async (workspace, body) => {
      await call(`${below(workspace)}/apps`, 'POST', body)
    },
    secret: async (workspace, id) =>
      (await read(secretSchema, `${app(workspace, id)}/secret`)).client_secret,
    previewChange: (workspace, id, change) =>
      read(changeEffectSchema, `${app(workspace, id)}/preview`, 'POST', change),
    changeApp: (workspace, id, change) =>
      read(changeEffectSchema, app(workspace, id), 'PUT', change),
    deleteApp: async (workspace, id) => {
      await call(app(workspace, id), 'DELETE')
    },
    installedApps: (workspace) => read(installedAppsSchema, `${below(workspace)}/installations`),
    setDevelopmentMode: async (workspace, isOn) => {
      await call(`${below(workspace)}/development-mode`, 'PUT', { is_on: isOn })
    },
    review: (workspace, descriptorUrl) =>
      read(appReviewSchema, `${below(workspace)}/installations/review`, 'POST', {
        descriptor_url: descriptorUrl,
      }),
    install: async (workspace, descriptorUrl, scopes) => {
      await call(`${below(workspace)}/installations`, 'POST', {
        descriptor_url: descriptorUrl,
        scopes,
      })
    },
    previewUpdate: (workspace, clientKey) =>
      read(changeEffectSchema, `${installation(workspace, clientKey)}/update`),
    update: async (workspace, clientKey, scopes) => {
      await call(`${installation(workspace, clientKey)}/update`, 'POST', { scopes })
    },
    setEnabled: async (workspace, clientKey, isEnabled) => {
      await call(installation(workspace, clientKey), 'PATCH', { is_enabled: isEnabled })
    },
    uninstall: async (workspace, clientKey) => {
      await call(installation(workspace, clientKey), 'DELETE')
    },
    installReview: (query) =>
      read(
        installReviewSchema,
        `${internal}/addons/authorize?${new URLSearchParams(Object.entries(query))}`,
      ),
    authorize: (query, grant) =>
      read(installResultSchema, `${internal}/addons/authorize`, 'POST', {
        ...query,
        ...grant,
      }),
  }
}
