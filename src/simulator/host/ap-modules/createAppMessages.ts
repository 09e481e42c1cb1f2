import { createStore, type StoreApi } from 'zustand/vanilla'

export type AppMessageKind = 'generic' | 'error' | 'warning' | 'success' | 'info' | 'hint'

/** A message that an app shows at the top of the page. Plain text. */
export interface AppMessage {
  /** Of the frame and its handle; the handle alone may be another frame's too. */
  id: string
  appKey: string
  kind: AppMessageKind
  title: string
  body: string
  isCloseable: boolean
  /** Milliseconds until it goes by itself; undefined: it stays. */
  lifetimeMs: number | undefined
}

export interface AppMessages {
  /** In the order of the calls (observed). */
  shown: StoreApi<readonly AppMessage[]>
  /** Refuses what is too much: an app has at most ten at a time. */
  show: (message: AppMessage) => void
  /** Tells who waits for its end. A message that is gone changes nothing. */
  close: (id: string) => void
  /** One listener for a message: the newest counts. */
  onClose: (id: string, listener: () => void) => void
}

const mostOfApp = 10

/** The messages of all apps on a page. */
export function createAppMessages(): AppMessages {
  const shown = createStore<readonly AppMessage[]>(() => [])
  const listeners = new Map<string, () => void>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()

  function close(id: string): void {
    const rest = shown.getState().filter((message) => message.id !== id)
    if (rest.length === shown.getState().length) return
    shown.setState(rest, true)
    clearTimeout(timers.get(id))
    timers.delete(id)
    const listener = listeners.get(id)
    listeners.delete(id)
    listener?.()
  }

  return {
    shown,
    show(message) {
      const ofApp = shown.getState().filter(({ appKey }) => appKey === message.appKey)
      if (ofApp.length >= mostOfApp || ofApp.some(({ id }) => id === message.id)) return
      shown.setState([...shown.getState(), message], true)
      if (message.lifetimeMs === undefined) return
      timers.set(
        message.id,
        setTimeout(() => close(message.id), message.lifetimeMs),
      )
    },
    close,
    onClose(id, listener) {
      if (shown.getState().some((message) => message.id === id)) listeners.set(id, listener)
    },
  }
}
