import { fileURLToPath } from 'node:url'
import formatjs from '@formatjs/unplugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { UserConfig } from 'vite'
import { recordModules } from './scripts/checks/recordModules.ts'
import { atlaskitThemesPlugin } from './scripts/vite/atlaskitThemesPlugin.ts'
import { catalogPlugin } from './scripts/vite/catalogPlugin.ts'
import { readAppVersion } from './scripts/vite/readAppVersion.ts'
import { simulatorPlugin } from './src/simulator/vite/simulatorPlugin.ts'
import type { SimulatorPluginParameters } from './src/simulator/vite/simulatorPlugin.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const defaultPort = 7991
const baseModules =
  /node_modules\/(react|react-dom|scheduler|react-intl|@formatjs|intl-messageformat|valibot|zustand|@tanstack\/(query-core|react-query))\/|src\/(contract|bridge)\/(?!flags\/ConsentFlagGroup)/

/** The app's Vite configuration; with a simulator for the dev server, without for the build. */
export function createAppConfig(simulator?: SimulatorPluginParameters): UserConfig {
  return {
    root,
    cacheDir: 'node_modules/.vite-app',
    define: { 'import.meta.env.ASSENT_VERSION': JSON.stringify(readAppVersion()) },
    plugins: [
      react(),
      atlaskitThemesPlugin(),
      // Messages are compiled: the app carries no parser for them.
      formatjs({ ast: true, filter: { id: { include: /\/src\/app\/(.*\/)?messages\.ts$/ } } }),
      catalogPlugin(),
      recordModules(),
      ...(simulator ? [simulatorPlugin(simulator)] : []),
    ],
    resolve: {
      // Atlaskit's ES2019 build is smaller, and it is the one the alias below reaches.
      mainFields: ['module:es2019', 'browser', 'module', 'jsnext:main', 'jsnext'],
      dedupe: ['react', 'react-dom'],
      alias: [
        {
          find: /^@atlaskit\/feature-gate-js-client(\/.*)?$/,
          replacement: `${root}src/app/shared/featureGateStub.ts`,
        },
        {
          find: /^@formatjs\/icu-messageformat-parser$/,
          replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
        },
      ],
    },
    server: { host: '127.0.0.1', port: defaultPort, strictPort: true },
    build: {
      target: 'es2022',
      manifest: true,
      // The policy allows no data: addresses.
      assetsInlineLimit: 0,
      // Every browser that knows this target preloads modules by itself.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // What every surface starts with is one file: many small ones compress worse.
        output: { codeSplitting: { groups: [{ name: 'base', test: baseModules }] } },
      },
    },
  }
}

/** Plain `vite` and `vite build`; ASSENT_SIMULATOR_ORIGIN names a simulator that runs already. */
export default defineConfig(async ({ command }) => {
  if (command === 'build') return createAppConfig()
  // Only the dev server needs these, and they bring the whole vendor with them.
  const { readDescriptor } = await import('./src/simulator/node/readDescriptor.ts')
  const { createVendorServer } = await import('./src/simulator/vendor/createVendorServer.ts')
  const descriptor = await readDescriptor()
  const baseUrl = `http://localhost:${defaultPort}`
  return createAppConfig({
    simulatorOrigin: process.env['ASSENT_SIMULATOR_ORIGIN'] ?? 'http://localhost:7990',
    vendor: createVendorServer({ descriptor: { ...descriptor, baseUrl } }),
  })
})
