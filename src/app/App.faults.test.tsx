import { act, render, screen, waitFor } from '@testing-library/react'
import { QueryClient } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { App } from './App.tsx'
import { AppProviders } from './shared/AppProviders.tsx'
import type { AppContext } from './shared/AppContext.ts'
import { createReviewAnswers } from './testing/createReviewAnswers.ts'
import { createBridge, createConnectTransport, type Bridge } from '../bridge/core.ts'
import { createFakeHost, type FakeHost } from '../testing/createFakeHost.ts'
import { outcome } from '../testing/createTestBridge.ts'
import { settle } from '../testing/settle.ts'

const context: AppContext = {
  view: 'pullRequest',
  pullRequest: {
    workspace: '{1a2b3c4d-0000-4000-8000-000000000001}',
    repository: '{1a2b3c4d-0000-4000-8000-000000000002}',
    pullRequest: 1,
  },
}
const addresses = {
  origin: 'https://bitbucket.org',
  pageUrl: 'https://bitbucket.org/a/b/pull-requests/1',
}

const createBridgeOf = (host: FakeHost): Bridge =>
  createBridge({ transport: createConnectTransport(() => host.ap) })

function renderApp(bridge: Bridge, client = new QueryClient()) {
  return render(
    <AppProviders bridge={bridge} client={client} host={addresses}>
      <App context={context} isEmbedded />
    </AppProviders>,
  )
}

/** How many listeners for an event there are that were added since. */
function countListeners(target: EventTarget, event: string): () => number {
  const listeners = new Set<unknown>()
  const add = target.addEventListener.bind(target)
  const remove = target.removeEventListener.bind(target)
  vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
    if (type === event) listeners.add(listener)
    add(type, listener, options)
  })
  vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
    if (type === event) listeners.delete(listener)
    remove(type, listener, options)
  })
  return () => listeners.size
}

test('fault C17: mounted twice and again, the app opens one access request', async () => {
  const host = createFakeHost({ answer: createReviewAnswers() })
  const bridge = createBridgeOf(host)
  // Strict mode mounts each component twice; a hot reload takes them away and brings them back.
  for (let round = 0; round < 3; round += 1) {
    const { unmount } = renderApp(bridge)
    await settle()
    if (round < 2) unmount()
  }
  expect(host.promptCount).toBe(1)

  await act(async () => host.allow())
  expect(await screen.findByRole('heading', { name: 'Retry failed payments' })).toBeVisible()
  expect(host.promptCount).toBe(1)
})

test('fault C17: a screen that listens to the page listens once, and not when it is gone', async () => {
  const host = createFakeHost({ decision: 'denied' })
  const bridge = createBridgeOf(host)
  // What the flag's code adds for good when it is first loaded does not count.
  const first = renderApp(bridge)
  await screen.findByRole('alert')
  first.unmount()
  // TanStack Query follows the window, so only the screen's own one is on the document.
  const count = countListeners(document, 'visibilitychange')
  for (let round = 0; round < 3; round += 1) {
    const { unmount } = renderApp(bridge)
    await screen.findByRole('region', { name: 'A saved denial blocks this panel' })
    // Strict mode takes effects away and brings them back.
    await waitFor(() => expect(count()).toBe(1))
    unmount()
    expect(count()).toBe(0)
  }
})

test('fault C18: without flags or messages of the host, the flag stands in the frame', async () => {
  const host = createFakeHost({ answer: createReviewAnswers() })
  const read = new Set<PropertyKey>()
  const ap = new Proxy(host.ap, {
    get(target, name) {
      read.add(name)
      return Reflect.get(target, name)
    },
  })
  const bridge = createBridge({ transport: createConnectTransport(() => ap) })
  const modules = ['flag', 'messages']
  expect(modules.filter((name) => name in host.ap)).toEqual([])
  expect(bridge.capabilities.flags).toBe(false)

  const { container } = renderApp(bridge)
  await settle()
  await act(async () => host.deny())

  const flag = await screen.findByRole('alert')
  expect(flag).toHaveTextContent('Access was not granted')
  expect(container).toContainElement(flag)
  expect(read).toContain('require')
  expect(modules.filter((name) => read.has(name))).toEqual([])
})

test('fault D12: a denial outlives a new version of the app', async () => {
  const settings = { denial_known_after_reload: false }
  const host = createFakeHost({ settings })
  const firstVersion = renderApp(createBridgeOf(host))
  await settle()
  await act(async () => host.deny())
  await screen.findByRole('region', { name: 'Access was not granted' })
  firstVersion.unmount()

  // The next version starts with nothing of the first one's, over the same Bitbucket.
  const next = createBridgeOf(host)
  renderApp(next)

  const blocked = { name: 'A saved denial blocks this panel' }
  expect(await screen.findByRole('region', blocked)).toBeVisible()
  await expect(outcome(next.request({ path: '/2.0/user' }))).resolves.toBe('CONSENT_BLOCKED')
  expect(host.promptCount).toBe(1)
  // No version keeps an answer of its own, so none can contradict Bitbucket's.
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
})
