import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createBridge, createConnectTransport } from 'assent-bitbucket'
import { AssentDevtools, createDevtools } from 'assent-bitbucket/devtools'
import { BridgeProvider } from 'assent-bitbucket/react'
import { createFakeHost } from 'assent-bitbucket/testing'
import { afterEach, expect, test } from 'vitest'
import { Greeting } from '../src/Greeting.tsx'

afterEach(cleanup)

test('the devtools are the user, in any host', async () => {
  const host = createFakeHost({
    scenario: 'allowed',
    answer: () => ({ value: { display_name: 'Ana' } }),
  })
  const devtools = createDevtools()
  devtools.rehearsal.setOn(true)
  const transport = createConnectTransport(() => host.ap)
  const bridge = createBridge(devtools.instrument({ transport }))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <BridgeProvider bridge={bridge}>
        <Greeting />
        <AssentDevtools bridge={bridge} devtools={devtools} />
      </BridgeProvider>
    </QueryClientProvider>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Assent devtools' }))
  await expect.poll(() => devtools.rehearsal.getState().openCount).toBe(1)
  expect(host.calls).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: 'Allow' }))
  expect(await screen.findByText('Hello Ana')).toBeTruthy()
})
