/** A part of the source tree, and what it may know of the others. */
export interface Layer {
  name: string
  /** Names of layers. Its own files are always allowed. */
  mayImport: readonly string[]
  /** The only packages it may import. Default: any. */
  packages?: readonly string[]
  /** Packages it must not import; `node:` stands for all of Node's own modules. */
  forbiddenPackages?: readonly string[]
}

const forBrowser = ['node:', 'hono', '@hono/node-server', 'jose', 'atlassian-jwt']
const bridgeParts = ['bridge/core', 'bridge/transports', 'bridge/react', 'bridge/flags']

/** By path; the longest that fits counts. A path that ends with a slash is a folder. */
const layers: Record<string, Layer> = {
  'src/contract/': { name: 'contract', mayImport: [], packages: [] },
  // No React in the core: the same rules hold in any page.
  'src/bridge/core/': { name: 'bridge/core', mayImport: ['contract'], packages: ['zustand'] },
  'src/bridge/transports/': {
    name: 'bridge/transports',
    mayImport: ['contract', 'bridge/core'],
    packages: ['@forge/bridge'],
  },
  'src/bridge/react/': browser('bridge/react', ['contract', 'bridge/core']),
  'src/bridge/flags/': browser('bridge/flags', ['contract', ...bridgeParts]),
  'src/bridge/': browser('bridge', ['contract', ...bridgeParts]),
  'src/app/shared/': browser('app/shared', ['contract', 'bridge']),
  'src/app/': browser('app', ['contract', 'bridge', 'app/shared', 'app/features/*']),
  'src/app/testing/': browser('app/testing', ['contract', 'bridge', 'app/shared', 'testing']),
  'src/main.tsx': browser('main', ['contract', 'bridge', 'app/shared', 'app', 'kit/devtools']),
  // The simulator shares types only with the bridge: one mistake cannot sit in both.
  'src/simulator/frame/': browser('simulator/frame', ['contract']),
  'src/simulator/host/': browser('simulator/host', ['contract']),
  'src/simulator/server/': { name: 'simulator/server', mayImport: ['contract'] },
  'src/simulator/vendor/': {
    name: 'simulator/vendor',
    mayImport: ['contract'],
    // It checks what the server signs, so it has a JWT library of its own.
    forbiddenPackages: ['jose'],
  },
  'src/simulator/node/': {
    name: 'simulator/node',
    mayImport: ['contract', 'simulator/server', 'simulator/vendor'],
  },
  'src/simulator/vite/': {
    name: 'simulator/vite',
    mayImport: ['contract', 'simulator/server', 'simulator/vendor', 'simulator/node'],
  },
  'src/testing/': {
    name: 'testing',
    // The core's own tests use its fakes, and the public entry would be a circle there. The model
    // runs in Node, where the public entry would bring React.
    mayImport: [
      'contract',
      'bridge',
      'bridge/core',
      'bridge/transports',
      'app/shared',
      'simulator/*',
    ],
  },
  // What the package offers besides the bridge: for tests, for Node, for the command line.
  'src/kit/': {
    name: 'kit',
    mayImport: ['contract', 'bridge', 'testing', 'simulator/*'],
  },
  // In a page, and only while somebody develops.
  'src/kit/devtools/': browser('kit/devtools', ['contract', 'bridge', 'bridge/flags']),
  'src/kit/devtools.ts': browser('kit/devtools', ['contract', 'kit/devtools']),
  'src/architecture.ts': { name: 'architecture', mayImport: ['scripts'] },
  'scripts/': { name: 'scripts', mayImport: ['simulator/*', 'contract', 'app/shared'] },
}

/**
 * The layer of a path from the root of the repository, or `undefined`. A test belongs to the layer
 * of what it tests.
 */
export function findLayer(path: string): Layer | undefined {
  const tested = path.replace(/(\.node|\.dom)?\.test(?=\.tsx?$)/, '')
  const feature = /^src\/app\/features\/([^/]+)\//.exec(tested)?.[1]
  if (feature !== undefined) {
    return browser(`app/features/${feature}`, ['contract', 'bridge', 'app/shared'])
  }
  const places = Object.entries(layers).filter(([place]) =>
    place.endsWith('/') ? tested.startsWith(place) : tested === place,
  )
  return places.toSorted(([a], [b]) => b.length - a.length)[0]?.[1]
}

function browser(name: string, mayImport: readonly string[]): Layer {
  return { name, mayImport, forbiddenPackages: forBrowser }
}
