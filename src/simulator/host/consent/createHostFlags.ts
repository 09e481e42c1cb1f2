import { createStore, type StoreApi } from 'zustand/vanilla'

/** A flag of the host page about an access request. */
export interface HostFlag {
  /** A second flag of the same id replaces the first. */
  id: string
  kind: 'success' | 'error'
  title: string
  description: string
  /** Where the flag's "Manage permissions" leads; without it there is no such link. */
  manageAddress?: string
}

export interface HostFlags {
  /** Newest first. */
  shown: StoreApi<readonly HostFlag[]>
  showGranted: (appKey: string, appName: string, manageAddress: string) => void
  showDenied: (appKey: string, appName: string, manageAddress: string) => void
  /** The token could not be made after Allow; Bitbucket's words are unknown. */
  showGrantFailed: (appKey: string, appName: string) => void
  /** The permissions could not be listed, so nobody was asked. Replaces every other flag. */
  showScopesFailed: () => void
  dismiss: (id: string | number) => void
}

/** The flags a page shows after an access request; wording observed where it is known. */
export function createHostFlags(): HostFlags {
  const shown = createStore<readonly HostFlag[]>(() => [])
  const show = (flag: HostFlag) => {
    shown.setState([flag, ...shown.getState().filter(({ id }) => id !== flag.id)], true)
  }

  return {
    shown,
    showGranted: (appKey, appName, manageAddress) =>
      show({
        id: `granted-${appKey}`,
        kind: 'success',
        title: 'Access granted',
        description: `You granted ${appName} access to your account.`,
        manageAddress,
      }),
    showDenied: (appKey, appName, manageAddress) =>
      show({
        id: `denied-${appKey}`,
        kind: 'error',
        title: 'Access denied',
        description: `You denied ${appName} access to your account.`,
        manageAddress,
      }),
    showGrantFailed: (appKey, appName) =>
      show({
        id: `failed-${appKey}`,
        kind: 'error',
        title: 'Access was not granted',
        description: `Bitbucket could not make an access token for ${appName}. Reload the page and try again.`,
      }),
    showScopesFailed: () => {
      const flag: HostFlag = {
        id: 'scopes-failed',
        kind: 'error',
        title: 'Something went wrong',
        description:
          'The permissions of an app could not be loaded. Reload the page and try again.',
      }
      shown.setState([flag], true)
    },
    dismiss: (id) =>
      shown.setState(
        shown.getState().filter((flag) => flag.id !== id),
        true,
      ),
  }
}
