import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWithBridge } from '../../testing/renderWithBridge.tsx'
import { settle } from '../../testing/settle.ts'
import { useBridgeQuery } from './useBridgeQuery.ts'
import { useConsent } from './useConsent.ts'
import { useHasReturned } from './useHasReturned.ts'

function Panel() {
  useBridgeQuery({ path: '/2.0/user', parse: JSON.stringify })
  const { status } = useConsent()
  return <p role="status">{`${status} ${useHasReturned()}`}</p>
}

function setVisibility(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

test('default', async () => {
  const { host } = renderWithBridge(<Panel />, { host: { decision: 'denied' } })
  await settle()
  expect(screen.getByRole('status')).toHaveTextContent('blocked false')
  const before = host.calls.length

  setVisibility('hidden')
  expect(screen.getByRole('status')).toHaveTextContent('blocked false')
  setVisibility('visible')
  await settle()
  expect(screen.getByRole('status')).toHaveTextContent('blocked true')
  // A call could ask, so none is made to find out.
  expect(host.calls).toHaveLength(before)
})

test('behavior: in other states coming back says nothing', async () => {
  const { host } = renderWithBridge(<Panel />)
  await settle()
  act(() => host.deny())
  await settle()
  setVisibility('hidden')
  setVisibility('visible')
  expect(screen.getByRole('status')).toHaveTextContent('declined false')
})

test('behavior: a new denial begins anew', async () => {
  const { bridge } = renderWithBridge(<Panel />, { host: { decision: 'denied' } })
  await settle()
  setVisibility('hidden')
  setVisibility('visible')
  await act(async () => void (await bridge.consent.ask()))
  await settle()
  expect(screen.getByRole('status')).toHaveTextContent('blocked false')
})
