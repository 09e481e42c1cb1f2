import type { PageLocks } from '../bridge/transports/createAnswerMark.ts'
import type { Page } from '../bridge/transports/findPage.ts'

/** One who holds a lock, or waits for it. */
interface LockPlace {
  frame: number
  enter: () => void
}

/** A frame's share of the page. */
export interface FakePageFrame extends Page {
  /** The frame is gone: what it holds is free, and it hears of nothing. */
  remove(): void
}

/**
 * Locks and channels as the frames of one page have them (w3.org/TR/web-locks, exclusive locks
 * only), in memory. Each frame takes a `Page` of its own.
 */
export function createFakePage() {
  /** By name: the holder, then those who wait, in order. */
  const places = new Map<string, LockPlace[]>()
  const listeners = new Map<number, (() => void)[]>()
  let frameCount = 0

  function leave(name: string, place: LockPlace): void {
    const line = places.get(name) ?? []
    const isHolder = line[0] === place
    const rest = line.filter((other) => other !== place)
    if (rest.length > 0) places.set(name, rest)
    else places.delete(name)
    if (isHolder) rest[0]?.enter()
  }

  function createLocks(frame: number): PageLocks {
    return {
      query: async () => ({ held: [...places.keys()].map((name) => ({ name })), pending: [] }),
      request(name, { signal }, hold) {
        return new Promise((resolve, reject) => {
          if (!listeners.has(frame)) return
          if (signal?.aborted) return reject(new DOMException('Aborted', 'AbortError'))
          const place: LockPlace = {
            frame,
            // The lock is free again when the holder has finished, however that went.
            enter: () =>
              void hold()
                .then(resolve, reject)
                .finally(() => leave(name, place)),
          }
          const line = [...(places.get(name) ?? []), place]
          places.set(name, line)
          if (line[0] === place) return place.enter()
          signal?.addEventListener('abort', () => {
            if (places.get(name)?.indexOf(place) === 0) return
            leave(name, place)
            reject(new DOMException('Aborted', 'AbortError'))
          })
        })
      },
    }
  }

  return {
    /** Names of the locks that are held. */
    heldNames: () => [...places.keys()],
    createFrame(): FakePageFrame {
      const frame = frameCount
      frameCount += 1
      listeners.set(frame, [])
      return {
        name: 'page',
        locks: createLocks(frame),
        channel: {
          tellGrant() {
            const others = [...listeners].flatMap(([other, own]) => (other === frame ? [] : own))
            for (const listener of others) queueMicrotask(listener)
          },
          onGrant: (listener) => listeners.get(frame)?.push(listener),
        },
        remove() {
          listeners.delete(frame)
          for (const [name, line] of places) {
            // From the end, so that none of its own places is entered on the way.
            for (const place of line.toReversed()) if (place.frame === frame) leave(name, place)
          }
        },
      }
    },
  }
}
