import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createTestBridge } from '../../testing/createTestBridge.ts'
import { BridgeProvider } from './BridgeProvider.tsx'
import { useConsent } from './useConsent.ts'

function Status() {
  return <p>{useConsent().status}</p>
}

test('works without TanStack Query', async () => {
  const { bridge, call } = createTestBridge()
  render(
    <BridgeProvider bridge={bridge}>
      <Status />
    </BridgeProvider>,
  )

  await act(async () => {
    const read = bridge.request({ path: '/2.0/user' })
    call(0).succeed()
    await read
  })

  expect(screen.getByText('granted')).toBeInTheDocument()
})
