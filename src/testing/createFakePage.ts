import type { Page } from '../bridge/transports/findPage.ts'

interface HeldLock {
  name: string
  /** Those who wait, in order. */
  queue: (() => void)[]
}

/**
 * Locks and channels as the frames of one page have them (w3.org/TR/web-locks, exclusive locks
 * only), in memory. Each frame takes a `Page` of its own.
 */
export function createFakePage() {
  const held = new Map<string, HeldLock>()
  const frames: (() => void)[][] = []

  const locks: Page['locks'] = {
    query: async () => ({ held: [...held.keys()].map((name) => ({ name })), pending: [] }),
    request(name, { signal }, hold) {
      return new Promise((resolve, reject) => {
        const enter = () => {
          const lock = held.get(name) ?? { name, queue: [] }
          held.set(name, lock)
          // The lock is free again when the holder has finished, however that went.
          void hold()
            .then(resolve, reject)
            .finally(() => {
              const next = lock.queue.shift()
              if (next) next()
              else held.delete(name)
            })
        }
        if (signal?.aborted) return reject(new DOMException('Aborted', 'AbortError'))
        const lock = held.get(name)
        if (!lock) return enter()
        lock.queue.push(enter)
        signal?.addEventListener('abort', () => {
          const place = lock.queue.indexOf(enter)
          if (place < 0) return
          lock.queue.splice(place, 1)
          reject(new DOMException('Aborted', 'AbortError'))
        })
      })
    },
  }

  return {
    /** Names of the locks that are held. */
    heldNames: () => [...held.keys()],
    createFrame(): Page {
      const own: (() => void)[] = []
      frames.push(own)
      const channel: Page['channel'] = {
        tellGrant() {
          const others = frames.filter((listeners) => listeners !== own)
          for (const listener of others.flat()) queueMicrotask(listener)
        },
        onGrant: (listener) => own.push(listener),
      }
      return { name: 'page', locks, channel }
    },
  }
}
