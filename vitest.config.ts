import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    restoreMocks: true,
    // Machines are shared: a first test waits for imports that others have ready.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.node.test.ts', 'scripts/**/*.node.test.ts'],
        },
      },
      {
        extends: true,
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
