export interface CreateFrameHeightParameters {
  /** Milliseconds, of any clock. */
  now: () => number
}

const lowest = 160
const highest = 4_000
const windowMs = 2_000
const mostChanges = 40

/**
 * Turn what a frame asks for over the bridge into a height in pixels: 160 to 4000. Undefined means:
 * leave it.
 *
 * A document that is as high as its frame and a bit asks for more after each answer. So more than 40
 * changes in 2 seconds are not followed, which ends the loop: without a change there is no new wish.
 */
export function createFrameHeight({ now }: CreateFrameHeightParameters) {
  let current = lowest
  let changes: number[] = []

  return function toFrameHeight(wish: unknown): number | undefined {
    const pixels =
      typeof wish === 'string' && /^\d+(\.\d+)?(px)?$/.test(wish) ? parseFloat(wish) : wish
    if (typeof pixels !== 'number' || !Number.isFinite(pixels)) return undefined
    const height = Math.min(highest, Math.max(lowest, Math.ceil(pixels)))
    if (height === current) return undefined

    const time = now()
    changes = changes.filter((change) => time - change < windowMs)
    if (changes.length >= mostChanges) return undefined
    changes.push(time)
    current = height
    return height
  }
}
