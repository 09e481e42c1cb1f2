import { render } from '@testing-library/react'
import type { SimulatorEvent } from '../../../contract/SimulatorEvent.ts'
import { createHostCaller } from '../api/createHostCaller.ts'
import type { AccessAnswers } from '../consent/createAccessAnswers.ts'
import { createAccessRequests } from '../consent/createAccessRequests.ts'
import { createPageClock } from '../createPageClock.ts'
import { createInspector } from '../inspector/createInspector.ts'
import type { EventHandlers } from '../inspector/timeline/openEventSource.ts'
import { Inspector } from '../inspector/Inspector.tsx'
import { createFakeSend, type FakeRoute } from './createFakeSend.ts'
import { hostSession } from './hostSession.ts'
import { inspectedState } from './inspectedState.ts'

/** An event as the simulator sends it. */
export function createEvent(id: number, change: Partial<SimulatorEvent> = {}): SimulatorEvent {
  const at = '2026-11-23T09:00:00.000Z'
  return { id, at, kind: 'http', summary: `GET /2.0/user ${id}`, detail: { ms: id }, ...change }
}

/**
 * The inspector over a fake server; `routes` replaces what the server answers.
 *
 * @param session who looks at the page. Default: Ana
 */
export function renderInspector(routes: Record<string, FakeRoute> = {}, session = hostSession) {
  const { send, sent } = createFakeSend({
    'GET /__simulator/state': () => inspectedState,
    'GET /__simulator/recording/status': () => ({ on: false, calls: 0, events: 0, is_cut: false }),
    'GET /__simulator/scenarios': () => [
      { name: 'fresh', title: 'First visit', description: 'Nobody was asked.', address: '/x' },
      { name: 'allowed', title: 'Allowed before', description: 'Ana allowed.', address: '/y' },
    ],
    ...routes,
  })
  const streams: { address: string; handlers: EventHandlers }[] = []
  const copied: string[] = []
  const files: { name: string; text: string }[] = []
  const accessRequests = createAccessRequests()
  const answers: AccessAnswers = {
    allow: ({ id }) => accessRequests.answer(id, 'allowed'),
    deny: ({ id }) => accessRequests.answer(id, 'denied'),
  }
  const inspector = {
    ...createInspector({
      caller: createHostCaller(send),
      clock: createPageClock(() => 0, 0),
      page: window,
      user: { session: () => Promise.resolve(session), requests: accessRequests.open, answers },
      openEvents: (address, handlers) => {
        streams.push({ address, handlers })
        handlers.onOpen()
        return () => void streams.pop()
      },
    }),
    copy: async (text: string) => void copied.push(text),
    saveFile: (name: string, text: string) => void files.push({ name, text }),
  }
  const view = render(<Inspector inspector={inspector} onReload={() => void sent.push('reload')} />)
  return {
    ...view,
    inspector,
    accessRequests,
    sent,
    streams,
    copied,
    files,
    receive: (...events: SimulatorEvent[]) => {
      for (const event of events) streams.at(-1)?.handlers.onText(JSON.stringify(event))
    },
  }
}
