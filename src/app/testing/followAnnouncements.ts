import { onTestFinished } from 'vitest'

const regions = '[role="status"], [role="alert"], [aria-live]'

/**
 * Follow what a screen reader says by itself: each new text of a live region or an alert. A region
 * within another one, such as the label of Atlaskit's button, is read with that.
 *
 * @returns what takes what was said since it was last called
 */
export function followAnnouncements(): () => string[] {
  const last = new WeakMap<Element, string>()
  let said: string[] = []
  const read = () => {
    for (const region of document.querySelectorAll(regions)) {
      const text = region.parentElement?.closest(regions) ? '' : region.textContent
      if (text !== '' && text !== last.get(region)) said.push(text)
      last.set(region, text)
    }
  }
  const observer = new MutationObserver(read)
  observer.observe(document.body, { childList: true, characterData: true, subtree: true })
  onTestFinished(() => observer.disconnect())
  return () => {
    const taken = said
    said = []
    return taken
  }
}
