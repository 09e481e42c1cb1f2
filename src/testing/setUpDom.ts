import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Machines are shared: a lazy part may take longer than the default second.
configure({ reactStrictMode: true, asyncUtilTimeout: 5_000 })

// jsdom has no matchMedia, and Atlaskit's tokens ask for it while they load.
Object.defineProperty(window, 'matchMedia', {
  configurable: true,
  value: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
})

// Nothing has a size in jsdom, so nothing ever changes its size.
Object.defineProperty(window, 'ResizeObserver', {
  configurable: true,
  value: class {
    observe = () => undefined
    unobserve = () => undefined
    disconnect = () => undefined
  },
})

afterEach(cleanup)
