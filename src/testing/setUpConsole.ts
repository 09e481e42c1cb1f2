import { beforeEach, vi } from 'vitest'

// A warning of React or of a library is a mistake of ours.
beforeEach(() => {
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...args: unknown[]) => {
      throw new Error(`Unexpected console.${level}: ${args.map(String).join(' ')}`)
    })
  }
})
