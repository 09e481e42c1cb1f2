import { act } from '@testing-library/react'
import { flushPromises } from './createTestClock.ts'

/** Let promises, TanStack Query's notices and React's work settle, without letting time pass. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) {
    await act(async () => {
      await flushPromises()
      // TanStack Query tells its observers in a task of its own.
      await new Promise((resolve) => setTimeout(resolve))
    })
  }
}
