import { createStore, type StoreApi } from 'zustand/vanilla'

export type AppFlagKind = 'info' | 'success' | 'warning' | 'error'

/** A flag of an app. Plain text. */
export interface AppFlag {
  id: string
  appKey: string
  kind: AppFlagKind
  title: string
  body: string
  /** It goes by itself, after the time the design system gives a flag. */
  isAutomatic: boolean
  actions: readonly { identifier: string; text: string }[]
}

export type AppFlagEvent =
  | { type: 'closed'; flag: AppFlag }
  | { type: 'actionPressed'; flag: AppFlag; action: string }

export interface AppFlags {
  /** Newest first. */
  shown: StoreApi<readonly AppFlag[]>
  /** Refuses what is too much: an app has at most ten at a time. */
  show: (flag: AppFlag) => void
  close: (id: string) => void
  press: (id: string, action: string) => void
  /** @returns ends it */
  subscribe: (listener: (event: AppFlagEvent) => void) => () => void
}

const mostOfApp = 10

/** The flags of all apps on a page. */
export function createAppFlags(): AppFlags {
  const shown = createStore<readonly AppFlag[]>(() => [])
  const listeners = new Set<(event: AppFlagEvent) => void>()
  const tell = (event: AppFlagEvent) => {
    for (const listener of listeners) listener(event)
  }
  const find = (id: string) => shown.getState().find((flag) => flag.id === id)

  return {
    shown,
    show(flag) {
      const ofApp = shown.getState().filter(({ appKey }) => appKey === flag.appKey)
      if (ofApp.length >= mostOfApp || ofApp.some(({ id }) => id === flag.id)) return
      shown.setState([flag, ...shown.getState()], true)
    },
    close(id) {
      const flag = find(id)
      if (!flag) return
      shown.setState(
        shown.getState().filter((one) => one !== flag),
        true,
      )
      tell({ type: 'closed', flag })
    },
    press(id, action) {
      const flag = find(id)
      if (flag?.actions.some(({ identifier }) => identifier === action)) {
        tell({ type: 'actionPressed', flag, action })
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
