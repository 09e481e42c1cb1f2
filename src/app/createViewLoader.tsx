import type { ReactNode } from 'react'
import type { AppContext } from './shared/AppContext.ts'

export type LazyViewContext = Extract<AppContext, { view: 'reviewDesk' | 'connection' }>

/**
 * Loads the surface that the frame's address asks for, unless it is the panel, which is at hand. May
 * be called before React mounts, and again: the browser keeps what it has loaded.
 */
export function createViewLoader(context: LazyViewContext): () => Promise<() => ReactNode> {
  switch (context.view) {
    case 'reviewDesk':
      return async () => {
        const { ReviewDesk } = await import('./features/review-desk/ReviewDesk.tsx')
        return () => <ReviewDesk context={context.repository} />
      }
    case 'connection':
      return async () => {
        const { ConnectionPage } = await import('./features/connection/ConnectionPage.tsx')
        return () => <ConnectionPage />
      }
    default:
      return context satisfies never
  }
}
