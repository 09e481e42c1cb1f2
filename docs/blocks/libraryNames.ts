import type { KnownName } from './KnownName.ts'

// Of other packages, as far as documents leave their imports out.
const values = {
  react: ['createContext', 'StrictMode', 'Suspense', 'use', 'useEffect', 'useRef', 'useState'],
  'react-dom/client': ['createRoot'],
  '@testing-library/react': ['render', 'renderHook', 'screen', 'waitFor', 'within'],
  '@tanstack/react-query': ['QueryClient', 'QueryClientProvider', 'useQuery', 'useQueryClient'],
  vitest: ['afterEach', 'beforeEach', 'describe', 'expect', 'test', 'vi'],
  '@playwright/test': ['defineConfig', 'devices'],
}
const types = { react: ['ReactNode'], '@playwright/test': ['Page'] }

export const libraryNames: readonly KnownName[] = [
  ...toNames(values, false),
  ...toNames(types, true),
]

function toNames(table: Record<string, readonly string[]>, isType: boolean): KnownName[] {
  return Object.entries(table).flatMap(([from, names]) =>
    names.map((name) => ({ name, from, isType })),
  )
}
