import { createBridge, createConnectTransport } from '../../../src/bridge/core.ts'
import type { AtlassianConnect } from '../../../src/bridge/core.ts'

export function startPlainApp(findAp: () => AtlassianConnect | undefined, page: HTMLElement): void {
  const bridge = createBridge({ transport: createConnectTransport(findAp) })
  const ask = document.createElement('button')
  ask.textContent = 'Ask again'
  ask.addEventListener('click', () => void bridge.consent.ask())
  bridge.consent.subscribe(({ status, error }) => {
    page.replaceChildren(error ? `${error.message} ` : status)
    if (error?.recovery.kind === 'ask') page.append(ask)
  })
  bridge.request({ path: '/2.0/user' }).catch(() => undefined)
}
