import { renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useBridge } from './useBridge.ts'

test('behavior: without a provider it says what is missing', () => {
  // React reports the error of the render too.
  // oxlint-disable-next-line no-console -- Every test has a spy there, and this one lets it pass.
  vi.mocked(console.error).mockImplementation(() => undefined)
  expect(() => renderHook(useBridge)).toThrow(
    'There is no bridge here. Put a <BridgeProvider bridge={…}> around.',
  )
})
