import { expect, test, vi } from 'vitest'
import { followColorMode } from './followColorMode.ts'

function createQuery(matches: boolean): MediaQueryList & { set: (next: boolean) => void } {
  const target = new EventTarget()
  const query = {
    matches,
    media: '',
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    dispatchEvent: target.dispatchEvent.bind(target),
    set: (next: boolean) => {
      query.matches = next
      target.dispatchEvent(new Event('change'))
    },
  }
  return query
}

function follow(isDark: boolean, hasContrast: boolean) {
  const element = document.createElement('html')
  const queries = { dark: createQuery(isDark), contrast: createQuery(hasContrast) }
  const loadContrast = vi.fn<() => Promise<void>>(() => Promise.resolve())
  const stop = followColorMode(element, queries, loadContrast)
  return { element, loadContrast, queries, stop }
}

test('default: light, with the usual contrast, and nothing loaded for more', () => {
  const { element, loadContrast } = follow(false, false)
  expect(element.dataset).toMatchObject({ colorMode: 'light', contrastMode: 'no-preference' })
  expect(loadContrast).not.toHaveBeenCalled()
})

test('behavior: follows the system while it is open, and no longer', () => {
  const { element, loadContrast, queries, stop } = follow(false, false)
  queries.dark.set(true)
  queries.contrast.set(true)
  expect(element.dataset).toMatchObject({ colorMode: 'dark', contrastMode: 'more' })
  expect(loadContrast).toHaveBeenCalled()
  stop()
  queries.dark.set(false)
  expect(element.dataset['colorMode']).toBe('dark')
})

test('behavior: colours for more contrast that do not come leave the usual ones', async () => {
  const element = document.createElement('html')
  const queries = { dark: createQuery(true), contrast: createQuery(true) }
  followColorMode(element, queries, () => Promise.reject(new Error('offline')))
  await Promise.resolve()
  expect(element.dataset).toMatchObject({ colorMode: 'dark', contrastMode: 'more' })
})
