import type { FrameLocator } from '@playwright/test'
import type { LaidOut } from '../../scripts/looks/compareLayouts.ts'

const landmarks = 'h1, h2, h3, button, a[href], input, select, textarea, img, table, li, summary'

/** Where the first forty things stand by which a reader finds their way in a frame. */
export async function readLayout(frame: FrameLocator): Promise<LaidOut[]> {
  const boxes = await frame.locator(landmarks).evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .slice(0, 40)
      .map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        return { tag: element.localName, left, top, width, height }
      }),
  )
  return boxes.map(({ tag, left, top, width, height }, index) => {
    const gap = top - (boxes[index - 1]?.top ?? 0)
    return [tag, Math.round(left), Math.round(width), Math.round(height), Math.round(gap)]
  })
}
