import { useSyncExternalStore } from 'react'

/** Whether the browser says that it has a network. It may say so in error. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine)
}

function subscribe(follow: () => void): () => void {
  addEventListener('online', follow)
  addEventListener('offline', follow)
  return () => {
    removeEventListener('online', follow)
    removeEventListener('offline', follow)
  }
}
