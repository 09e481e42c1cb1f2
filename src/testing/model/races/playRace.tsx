import { focusManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import type { Scheduler } from 'fast-check'
import { vi } from 'vitest'
import { createBridge } from '../../../bridge/core.ts'
import { BridgeProvider } from '../../../bridge/react.ts'
import { createCountingClock } from './createCountingClock.ts'
import { createRaceHost } from './createRaceHost.ts'
import { RacePage } from './RacePage.tsx'
import { raceTimeoutMs, type RaceEvent, type RaceScenario } from './RaceScenario.ts'

/**
 * Play one page, with fake timers on. Answers sentences that say what went wrong.
 *
 * @param isNaive components ask by themselves: the mistake that has to be found
 */
export async function playRace(
  scheduler: Scheduler,
  scenario: RaceScenario,
  isNaive = false,
): Promise<string[]> {
  const { retry, retryOnMount, refetchOnMount, refetchOnWindowFocus } = scenario
  const { staleTime, networkMode, refetchInterval, isBounded, isStrict } = scenario
  const violations: string[] = []
  const host = createRaceHost(scheduler, scenario)
  const clock = createCountingClock()
  const bridge = createBridge({ transport: host.transport, clock, consentTimeoutMs: raceTimeoutMs })
  host.isGranted = () => bridge.consent.getState().status === 'granted'
  const queries = {
    retry,
    retryOnMount,
    refetchOnMount,
    refetchOnWindowFocus,
    staleTime,
    networkMode,
  }
  const client = new QueryClient({ defaultOptions: { queries, mutations: { retry } } })
  const readers = new Set([0])
  let asks = 0

  const createPage = (interval = refetchInterval) => (
    <QueryClientProvider client={client}>
      <BridgeProvider bridge={bridge}>
        <RacePage
          readers={new Set(readers)}
          refetchInterval={interval}
          isBounded={isBounded}
          isNaive={isNaive}
        />
      </BridgeProvider>
    </QueryClientProvider>
  )
  const view = render(createPage(), { reactStrictMode: isStrict })

  async function happen(event: RaceEvent): Promise<void> {
    switch (event.type) {
      case 'mount':
        readers.add(event.index)
        return view.rerender(createPage())
      case 'unmount':
        readers.delete(event.index)
        return view.rerender(createPage())
      case 'focus':
        focusManager.setFocused(false)
        return focusManager.setFocused(true)
      case 'refetch':
        return void client.refetchQueries()
      case 'write':
        return screen.queryByTestId(`write ${event.index}`)?.click()
      case 'ask':
        asks += 1
        return void bridge.consent.ask()
      case 'allowLate':
        host.allowLate()
        return undefined
      case 'advance':
        await vi.advanceTimersByTimeAsync(event.ms)
        return undefined
      default:
        return event satisfies never
    }
  }

  function check(): void {
    // The user was asked by the first call, and once by each "ask again". Never by anything else.
    if (host.questionCount > 1 + asks)
      violations.push(`${host.questionCount} questions were asked.`)
  }

  scheduler.scheduleSequence(
    scenario.events.map((event) => ({
      label: event.type,
      builder: () => happen(event),
    })),
  )
  await scheduler.waitIdle()
  check()
  await finish()
  for (const reader of screen.queryAllByTestId('reader')) {
    const [status = '', fetchStatus = '', writeStatus = ''] = reader.textContent.split(' ')
    if (fetchStatus !== 'idle' || status === 'pending' || writeStatus === 'pending') {
      violations.push(`A component never settled: ${reader.textContent}.`)
    }
  }
  view.unmount()
  client.clear()
  if (clock.timerCount > 0) violations.push(`${clock.timerCount} timers are left.`)
  focusManager.setFocused(undefined)
  return violations

  /** Nothing more happens on the page; deadlines pass and retries end. */
  async function finish(): Promise<void> {
    // What polls would never be done.
    view.rerender(createPage(false))
    for (let round = 0; round < 4; round += 1) {
      await act(() => vi.advanceTimersByTimeAsync(raceTimeoutMs + 1))
      await scheduler.waitIdle()
    }
    check()
  }
}
