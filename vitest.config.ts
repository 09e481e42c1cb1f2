import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { catalogPlugin } from './scripts/vite/catalogPlugin.ts'
import { readAppVersion } from './scripts/vite/readAppVersion.ts'

// What stands between the library and a page is tested where there is one. All else starts faster.
const inBrowser = 'src/bridge/{transports,react,flags}/**/*.test.ts'

const source = {
  extends: true as const,
  plugins: [catalogPlugin()],
  define: { 'import.meta.env.ASSENT_VERSION': JSON.stringify(readAppVersion()) },
}

export default defineConfig({
  test: {
    restoreMocks: true,
    // Many tests wait, so two cores bear two workers, though the default leaves one free.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Machines are shared: a first test waits for imports that others have ready.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{src,scripts,docs}/**/*.node.test.ts'],
        },
      },
      {
        ...source,
        test: {
          name: 'plain',
          environment: 'node',
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.{node,dom}.test.ts', inBrowser],
          setupFiles: ['./src/testing/setUpConsole.ts'],
        },
      },
      {
        ...source,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['{src,docs}/**/*.test.tsx', 'src/**/*.dom.test.ts', inBrowser],
          setupFiles: ['./src/testing/setUpConsole.ts', './src/testing/setUpDom.ts'],
          server: { deps: { inline: [/@atlaskit/, /simple-xdm/] } },
        },
      },
    ],
  },
})
