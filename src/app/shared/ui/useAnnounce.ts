import { createContext, useContext } from 'react'

export const AnnounceContext = createContext<((text: string) => void) | undefined>(undefined)

/**
 * What makes a screen reader say something that has changed on the screen.
 * @throws {Error} outside of the app's providers
 */
export function useAnnounce(): (text: string) => void {
  const announce = useContext(AnnounceContext)
  if (!announce) throw new Error('There is no live region here. Render inside <AppProviders>.')
  return announce
}
