/**
 * Let Bitbucket's script look at the height of the content each time it changes.
 *
 * The script has a sensor for that, but in a frame that is hidden when it starts the sensor has no
 * size: once shown, it stays blind, and what comes later is cut off. It also looks whenever the style
 * of its element changes, and does nothing if the height is still the same.
 *
 * @param content the element with the class `ac-content`, as high as the frame is to be
 * @returns what ends it
 */
export function followContentSize(content: HTMLElement): () => void {
  let count = 0
  const observer = new ResizeObserver(() => {
    count += 1
    content.style.setProperty('--size-changes', String(count))
  })
  observer.observe(content)
  return () => observer.disconnect()
}
