import { createContext, useContext } from 'react'

/** Addresses of the Bitbucket around the frame. */
export interface Host {
  /** The page around the frame, when the frame knows it. */
  pageUrl: string | undefined
  /** Where Bitbucket is. */
  origin: string
}

export const HostContext = createContext<Host | undefined>(undefined)

/** @throws {Error} outside of the app's providers. */
export function useHost(): Host {
  const host = useContext(HostContext)
  if (!host) throw new Error('There is no host here. Render inside <AppProviders>.')
  return host
}
