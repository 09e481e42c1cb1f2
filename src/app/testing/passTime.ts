import { act } from '@testing-library/react'
import { vi } from 'vitest'

/** Let faked time pass, and what is loaded arrive. */
export async function passTime(milliseconds: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds)
    // Code that is loaded arrives in tasks of its own, which are not faked.
    await new Promise((resolve) => setImmediate(resolve))
    await vi.advanceTimersByTimeAsync(20)
  })
}
