import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { catalogPlugin } from './scripts/vite/catalogPlugin.ts'
import { readAppVersion } from './scripts/vite/readAppVersion.ts'

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
        extends: true,
        plugins: [catalogPlugin()],
        define: { 'import.meta.env.ASSENT_VERSION': JSON.stringify(readAppVersion()) },
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['src/**/*.test.{ts,tsx}', 'docs/**/*.test.tsx'],
          exclude: ['src/**/*.node.test.ts'],
          setupFiles: ['./src/testing/setUpDom.ts'],
          server: { deps: { inline: [/@atlaskit/, /simple-xdm/] } },
        },
      },
    ],
  },
})
