/**
 * Let one window stand for a host's and an app's: a message goes to whoever has the origin it is
 * meant for, seems to come from the other one, and arrives in a task of its own.
 *
 * @returns puts the window back as it was, and takes away all listeners that were added meanwhile
 */
export function joinWindows(page: Window, appOrigin: string): () => void {
  const added: Parameters<Window['removeEventListener']>[] = []
  const listen = page.addEventListener.bind(page)
  const hostOrigin = page.location.origin

  const restoreListen = replaceMember(
    page,
    'addEventListener',
    (...listener: Parameters<Window['addEventListener']>) => {
      added.push(listener)
      listen(...listener)
    },
  )
  const restorePost = replaceMember(page, 'postMessage', (message: unknown, target: unknown) => {
    const data: unknown = structuredClone(message)
    const isForApp = new URL(String(target)).origin === appOrigin
    const origin = isForApp ? hostOrigin : appOrigin
    setTimeout(() =>
      page.dispatchEvent(new MessageEvent('message', { data, origin, source: page })),
    )
  })
  return () => {
    restorePost()
    restoreListen()
    for (const listener of added) page.removeEventListener(...listener)
  }
}

function replaceMember(page: Window, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(page, name)
  Object.defineProperty(page, name, { configurable: true, value })
  return () => {
    if (own) Object.defineProperty(page, name, own)
    else Reflect.deleteProperty(page, name)
  }
}
