/** Bitbucket's script takes five changes within 400 ms for a flicker; then the highest one stays. */
const restMilliseconds = 500

/**
 * Let Bitbucket's script look at the height of the content each time it changes.
 *
 * The script has a sensor for that, with two faults. In a frame that is hidden when it starts the
 * sensor has no size: once shown, it stays blind, and what comes later is cut off. But it also looks
 * whenever the style of its element changes, and does nothing if the height is still the same. And
 * after a flicker it leaves the frame at the highest of the heights, so the frame is asked to follow
 * once the content is at rest (observed: simple-xdm).
 *
 * @param content the element with the class `ac-content`, as high as the frame is to be
 * @param resizeFrame `AP.resize`: makes the frame as high as its content
 * @returns what ends it
 */
export function followContentSize(content: HTMLElement, resizeFrame: () => void): () => void {
  let count = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new ResizeObserver(() => {
    count += 1
    content.style.setProperty('--size-changes', String(count))
    clearTimeout(timer)
    timer = setTimeout(() => {
      const height = content.offsetHeight
      if (height > 0 && Math.abs(height - innerHeight) > 1) resizeFrame()
    }, restMilliseconds)
  })
  observer.observe(content)
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
