import { defineConfig } from 'vitest/config'

/** The tests that judge the mutants of the bridge's core: `stryker.config.json`. */
export default defineConfig({
  test: {
    environment: 'node',
    restoreMocks: true,
    include: [
      'src/bridge/core/**/*.test.ts',
      'src/bridge/transports/shareQuestion*.test.ts',
      'src/testing/faults/rateLimit.test.ts',
      'src/testing/model/bridgeModel.node.test.ts',
      'src/testing/model/frames/framesModel.node.test.ts',
      'src/testing/model/fuzz/hostErrorFuzz.node.test.ts',
    ],
    // Few, and always the same: a verdict must not depend on luck.
    env: { RUNS: '100', SEED: '7' },
  },
})
