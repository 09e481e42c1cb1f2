import type {
  AppChangeEffect,
  AppReview,
  DevelopApps,
  InstalledApp,
  InstalledApps,
  InstallReview,
  RegisteredApp,
} from '../../../contract/HostApps.ts'

const account = { name: 'account', description: 'Read your account information' }
const repository = { name: 'repository', description: 'Read your repositories' }
const workspace = { slug: 'acme', name: 'Acme' }

export const appReview: AppReview = {
  key: 'gauge',
  name: 'Gauge',
  description: 'Shows how full a repository is.',
  vendor_name: 'Vera',
  scopes: [account],
}

export const registeredApp: RegisteredApp = {
  id: 'gauge',
  key: 'gauge',
  name: 'Gauge',
  description: 'Shows how full a repository is.',
  kind: 'shared',
  client_id: 'client-1',
  descriptor_url: 'https://gauge.example/atlassian-connect.json',
  base_url: 'https://gauge.example',
  installation_url: 'http://localhost:7990/site/addons/authorize?addon_key=gauge',
  scopes: ['account'],
  installations: 1,
}

export function createDevelopApps(apps: RegisteredApp[] = [registeredApp]): DevelopApps {
  return { workspace, closed_reason: null, scopes: [account, repository], apps }
}

/** More scopes, and two users who have approved the fewer. */
export const raisingEffect: AppChangeEffect = {
  is_changed: true,
  added_scopes: [repository],
  removed_scopes: [],
  revoked_approvals: 2,
}

export const sameEffect: AppChangeEffect = {
  is_changed: false,
  added_scopes: [],
  removed_scopes: [],
  revoked_approvals: 0,
}

/** A classic add-on. */
export const installedApp: InstalledApp = {
  ...appReview,
  client_key: 'connection:1',
  kind: 'classic',
  installed_by: 'Ana Moreno',
  installed_on: '2026-05-02T09:30:00Z',
  is_enabled: true,
  is_updatable: true,
  configure_path: '/acme/workspace/settings/addon-management/gauge/configure',
}

export function createInstalledApps(change: Partial<InstalledApps> = {}): InstalledApps {
  return {
    workspace,
    is_in_development_mode: true,
    closed_reason: null,
    installations: [installedApp],
    ...change,
  }
}

export const installReview: InstallReview = {
  app: appReview,
  accounts: [
    { ...workspace, is_installed: false },
    { slug: 'ana', name: 'Ana Moreno', is_installed: true },
  ],
  closed_reason: null,
  cancel_url: null,
}

/** How the server refuses. */
export function refuseWith(status: number, message: string): Response {
  return Response.json({ type: 'error', error: { message } }, { status })
}
