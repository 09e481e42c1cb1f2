import { defineConfig } from 'vitest/config'

/** The tests that judge the mutants of the bridge's core: `stryker.config.json`. */
export default defineConfig({
  test: {
    environment: 'node',
    restoreMocks: true,
    include: ['src/bridge/core/**/*.test.ts', 'src/testing/model/**/*.test.ts'],
  },
})
