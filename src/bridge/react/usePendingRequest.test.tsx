import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithBridge } from '../../testing/renderWithBridge.tsx'
import { settle } from '../../testing/settle.ts'
import { useBridgeQuery } from './useBridgeQuery.ts'
import { usePendingRequest } from './usePendingRequest.ts'

function Panel() {
  const { data, error } = useBridgeQuery({ path: '/2.0/user', parse: JSON.stringify })
  const pending = usePendingRequest()
  return (
    <>
      <p role="status">{data ?? error?.code ?? 'no data'}</p>
      {pending && (
        <>
          <p>{pending.waiting} waits</p>
          <button onClick={() => void pending.ask()}>Continue</button>
          <button onClick={pending.dismiss}>Not now</button>
        </>
      )}
    </>
  )
}

function renderPanel() {
  return renderWithBridge(<Panel />, { bridge: { prompt: 'gesture' }, reactStrictMode: false })
}

test('default', async () => {
  const { host } = renderPanel()
  await settle()
  expect(screen.getByText('1 waits')).toBeInTheDocument()
  expect(host.promptCount).toBe(0)

  act(() => screen.getByRole('button', { name: 'Continue' }).click())
  await settle()
  expect(host.promptCount).toBe(1)
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
  act(() => host.allow())
  await settle()
  expect(screen.getByRole('status')).toHaveTextContent('/2.0/user')
})

test('behavior: dismissed calls fail, and nobody is asked', async () => {
  const { host } = renderPanel()
  await settle()
  act(() => screen.getByRole('button', { name: 'Not now' }).click())
  await settle()
  expect(screen.getByRole('status')).toHaveTextContent('CONSENT_REQUIRED')
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
  expect(host.calls).toHaveLength(0)
})
