import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createJSONStorage, persist } from 'zustand/middleware'
import { ConsentBoundary, useBridgeQuery } from '../../bridge/react.ts'
import { renderWithBridge } from '../renderWithBridge.tsx'
import { settle } from '../settle.ts'

const granted = JSON.stringify({ state: { status: 'granted', ask: 'boom' }, version: 0 })
const keys = ['assent', 'assent-consent', 'bridge', 'consent']

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

function Panel() {
  const { data } = useBridgeQuery({ path: '/2.0/user', parse: JSON.stringify })
  return <p role="status">{data ?? 'no data'}</p>
}

/** From the first call to the content: the user is asked, and allows. */
async function useApp(duringTheQuestion: () => void = () => undefined) {
  const { host, bridge } = renderWithBridge(
    <ConsentBoundary fallback={({ status }) => status}>
      <Panel />
    </ConsentBoundary>,
  )
  await settle()
  expect(bridge.consent.getState().status).toBe('asking')
  act(duringTheQuestion)
  act(() => host.allow())
  await settle()
  expect(screen.getByRole('status')).toHaveTextContent('/2.0/user')
  expect(host.promptCount).toBe(1)
}

function plant(value: string) {
  for (const key of keys) localStorage.setItem(key, value)
}

test('fault H01: storage that may not be touched is not missed', async () => {
  const getter = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Access is denied', 'SecurityError')
  })
  await useApp()
  expect(getter).not.toHaveBeenCalled()
})

test('fault H02: a full storage is not written to', async () => {
  const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError')
  })
  await useApp()
  expect(setItem).not.toHaveBeenCalled()
})

test.each([
  ['H03', '{"state":{"sta'],
  ['H04', granted],
  ['H05', JSON.stringify({ state: { status: 'granted' }, version: 99 })],
  ['H09', JSON.stringify('granted')],
  ['H09', JSON.stringify('denied')],
])('fault %s: %j in storage is not believed, and stays as it is', async (_, value) => {
  plant(value)
  await useApp()
  expect(keys.map((key) => localStorage.getItem(key))).toEqual(keys.map(() => value))
})

test('fault H04 control: a store that takes stored state as it is loses its functions', () => {
  const storage = { getItem: () => granted, setItem: () => undefined, removeItem: () => undefined }
  const store = createStore(
    persist(() => ({ status: 'unknown', ask: (): unknown => 'asked' }), {
      name: 'consent',
      storage: createJSONStorage(() => storage),
    }),
  )
  expect(store.getState()).toEqual({ status: 'granted', ask: 'boom' })
})

test('fault H06: what another tab writes meanwhile changes nothing', async () => {
  await useApp(() => {
    plant(granted)
    for (const key of keys) {
      window.dispatchEvent(new StorageEvent('storage', { key, newValue: granted }))
    }
  })
  expect(localStorage).toHaveLength(keys.length)
})

test('fault H08: storage that is cleared meanwhile changes nothing', async () => {
  plant(granted)
  await useApp(() => {
    localStorage.clear()
    window.dispatchEvent(new StorageEvent('storage', { key: null }))
  })
  expect(localStorage).toHaveLength(0)
})
