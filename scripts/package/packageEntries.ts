/** What the package offers, by the module in `src` behind it. */
export const packageEntries = {
  '.': 'bridge/core',
  './react': 'bridge/react',
  './flags': 'bridge/flags',
  './devtools': 'kit/devtools',
  './eslint': 'kit/eslint',
  './testing': 'kit/testing',
  './playwright': 'kit/playwright',
  './simulator': 'kit/simulator',
  './vite': 'kit/vite',
} as const

export type PackageEntry = keyof typeof packageEntries

/** The command `assent`. */
export const packageCommand = 'kit/assent'
