import { createContext, useContext } from 'react'

/** A passing message over the content, which stays until the user has seen it. */
export interface AppFlag {
  /** Stable for a kind: a second flag of the kind takes the first one's place. */
  id: string
  tone: 'error' | 'warning'
  title: string
  description: string
  /** The way on; it closes the flag. */
  action?: { text: string; onClick: () => void } | undefined
}

export const FlagContext = createContext<((flag: AppFlag) => void) | undefined>(undefined)

/**
 * What shows a flag. A flag is read out by itself: announce nothing beside it.
 * @throws {Error} outside of the app's providers
 */
export function useShowFlag(): (flag: AppFlag) => void {
  const show = useContext(FlagContext)
  if (!show) throw new Error('There is no place for flags here. Render inside <AppProviders>.')
  return show
}
