import { createObjectLedger } from './createObjectLedger.ts'
import { isBridgeMessage } from './isBridgeMessage.ts'
import { isObjectMessage } from './isObjectMessage.ts'

/**
 * Keep every message from the page's listeners that does not come from one of its frames or that
 * they could not bear. Must run before simple-xdm is loaded: listeners run in order of registration.
 *
 * @returns removes the guard
 */
export function guardMessages(page: Window): () => void {
  const frameWindow = (id: string) => {
    const element = page.document.getElementById(id)
    return element instanceof HTMLIFrameElement ? element.contentWindow : undefined
  }
  const objects = createObjectLedger()
  const mayPass = (event: MessageEvent) =>
    isBridgeMessage(event, frameWindow) &&
    (!('_cls' in event.data) || (isObjectMessage(event.data) && objects.admits(event.data)))
  const guard = (event: MessageEvent) => {
    if (!mayPass(event)) event.stopImmediatePropagation()
  }
  page.addEventListener('message', guard)
  return () => page.removeEventListener('message', guard)
}
