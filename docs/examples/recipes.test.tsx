import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { createBridge, createConnectTransport } from '../../src/bridge/core.ts'
import { createFakeHost } from '../../src/testing/createFakeHost.ts'
import { renderWithBridge } from '../../src/testing/renderWithBridge.tsx'
import { settle } from '../../src/testing/settle.ts'
import { Builds } from './adopt/Builds.tsx'
import { loadDiff } from './adopt/diff.ts'
import { startPlainApp } from './adopt/plain.ts'

test('polling: what is polled comes anew, and not after a denial', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  let size = 1
  const { host } = renderWithBridge(<Builds repository="checkout" commit="1a2b" />, {
    host: { scenario: 'allowed', answer: () => ({ value: { size: size++ } }) },
  })
  expect(await screen.findByText('1 builds')).toBeVisible()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(await screen.findByText('2 builds')).toBeVisible()
  expect(host.calls[1]?.path).toBe('/2.0/repositories/acme/checkout/commit/1a2b/statuses')
  vi.useRealTimers()
})

test('text: a diff comes as it is', async () => {
  const host = createFakeHost({
    scenario: 'allowed',
    answer: () => ({ status: 200, body: '--- a/x\n+++ b/x\n' }),
  })
  const bridge = createBridge({ transport: createConnectTransport(() => host.ap) })
  expect(await loadDiff(bridge, 'checkout', 7)).toBe('--- a/x\n+++ b/x\n')
})

test('without React: a refusal has words, and a way on', async () => {
  const host = createFakeHost()
  const page = document.createElement('div')
  startPlainApp(() => host.ap, page)
  await expect.poll(() => host.openPromptCount).toBe(1)
  expect(page.textContent).toBe('asking')
  host.deny()
  await expect.poll(() => page.textContent).toMatch(/ Ask again$/)
  page.querySelector('button')?.click()
  await expect.poll(() => host.openPromptCount).toBe(1)
  host.allow()
  await settle()
  expect(page.textContent).toBe('granted')
})
