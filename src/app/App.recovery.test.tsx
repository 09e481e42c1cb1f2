import { QueryClient } from '@tanstack/react-query'
import { act, fireEvent, render, screen, within, type RenderResult } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createBridge, createConnectTransport } from '../bridge/core.ts'
import { createFakeHost, type FakeHost } from '../testing/createFakeHost.ts'
import type {
  CreateFakeHostParameters,
  FakeHostAnswer,
  FakeHostCall,
} from '../testing/fakeHost/FakeHostParameters.ts'
import { App } from './App.tsx'
import { loadPanelBody } from './features/pull-request-panel/loadPanelBody.ts'
import { loadView } from './loadView.ts'
import type { AppContext } from './shared/AppContext.ts'
import { AppProviders } from './shared/AppProviders.tsx'
import type { RecoveryAction, RecoveryRow } from './shared/consent/RecoveryRow.ts'
import { recoveryTable, type RecoveryState } from './shared/consent/recoveryTable.ts'
import { createReviewAnswers } from './testing/createReviewAnswers.ts'
import { passTime } from './testing/passTime.ts'
import { untilFound } from './testing/untilFound.ts'

const uuid = '{1a2b3c4d-0000-4000-8000-000000000001}'
const origin = 'https://bitbucket.org'
const pageUrl = `${origin}/a/b/pull-requests/1`
const place: AppContext = {
  view: 'pullRequest',
  pullRequest: { workspace: uuid, repository: uuid, pullRequest: 1 },
}

interface Play {
  host?: Pick<CreateFakeHostParameters, 'decision'>
  context?: AppContext
  isEmbedded?: boolean
  /** What the API answers until it is mended. */
  failure?: (call: FakeHostCall) => FakeHostAnswer | undefined
  isScriptMissing?: boolean
  /** What happens until the state is there. */
  begin?: (host: FakeHost) => void
  /** What the user, or somebody, does outside of the frame: after each action, or without any. */
  outside?: ((host: FakeHost) => void)[]
}

const approved = { decision: 'approved' } as const
const fail = (answer: FakeHostAnswer): Play => ({ host: approved, failure: () => answer })
const allow = (host: FakeHost) => host.allow()

const plays: Record<RecoveryState, Play> = {
  asking: { outside: [allow] },
  declined: { begin: (host) => host.deny(), outside: [allow] },
  blocked: {
    host: { decision: 'denied' },
    outside: [(host) => host.revoke(), allow],
  },
  unanswered: { begin: (host) => host.expire(), outside: [allow] },
  stillOpen: { begin: () => vi.advanceTimersByTime(121_000), outside: [allow] },
  lost: {
    host: approved,
    failure: ({ path }) => (path === '/2.0/user' ? undefined : { status: 401 }),
  },
  signedOut: fail({ error: [{ code: 'USER_NOT_AUTHENTICATED' }] }),
  misconfigured: fail({ error: [{ code: 'NO_OAUTH_CONSUMER_CLIENT_ID' }] }),
  moduleGone: fail({ error: [{ code: 'MODULE_NOT_FOUND' }] }),
  scriptMissing: { host: approved, isScriptMissing: true },
  outsideBitbucket: { isEmbedded: false },
  invalidContext: { context: { view: 'invalid', parameter: 'pullrequest', reason: 'literal' } },
  offline: {
    host: approved,
    begin: () => setOnline(false),
    outside: [() => setOnline(true)],
  },
  unreachable: fail('unreachable'),
  forbidden: fail({ status: 403 }),
  notFound: fail({ status: 404 }),
  rateLimited: fail({ status: 429, headers: { 'retry-after': '30' } }),
  serverDown: fail({ status: 503 }),
}

// Code is loaded in real time, and the tests' own is not.
beforeAll(() => Promise.all([loadPanelBody(), loadView.consentScreen(), loadView.flags()]))

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  })
  return () => vi.useRealTimers()
})

const statesTo = (end: RecoveryRow['reached']) =>
  Object.entries(plays).filter(([state]) => rowOf(state).reached === end)

test.each(statesTo('content'))('behavior: from %s back to work', async (state, play) => {
  await playRow(rowOf(state), play)
  const title = { name: 'Retry failed payments' }
  await untilFound(() => expect(screen.getByRole('heading', title)).toBeVisible())
  expect(screen.getByRole('main')).not.toHaveTextContent(rowOf(state).sign)
})

test.each(statesTo('Bitbucket'))('behavior: from %s to Bitbucket', async (state, play) => {
  const { left } = await playRow(rowOf(state), play)
  expect(left).toEqual([`${origin}/`])
})

test('behavior: no way has more than two actions', () => {
  const long = Object.entries(recoveryTable).filter(([, { actions }]) => actions.length > 2)
  expect(long).toEqual([])
})

async function playRow({ actions, sign }: RecoveryRow, play: Play): Promise<AppWorld> {
  const world = startWorld(play)
  await passTime(500)
  act(() => play.begin?.(world.host))
  await untilFound(() => expect(screen.getByRole('main')).toHaveTextContent(sign), 200)

  const steps = actions.length === 0 ? [undefined] : actions
  for (const [index, action] of steps.entries()) {
    world.mend()
    if (action) await untilFound(() => press(action, world))
    await passTime(500)
    act(() => play.outside?.[index]?.(world.host))
    await passTime(500)
  }
  return world
}

function rowOf(state: string) {
  const found = Object.entries(recoveryTable).find(([name]) => name === state)
  if (!found) throw new Error(`There is no row for ${state}.`)
  return found[1]
}

interface AppWorld {
  host: FakeHost
  /** Addresses to which the frame's page was left. */
  left: string[]
  /** What was wrong outside of the app is no longer. */
  mend: () => void
  reload: () => void
}

function startWorld({ context = place, failure, isEmbedded = true, ...play }: Play): AppWorld {
  let isBroken = true
  const answers = createReviewAnswers()
  const host = createFakeHost({
    ...play.host,
    answer: (call) => (isBroken && failure?.(call)) || answers(call),
  })
  let shown: RenderResult | undefined
  const load = () => {
    const bridge = createBridge({
      transport: createConnectTransport(
        () => (isBroken && play.isScriptMissing ? undefined : host.ap),
        { isEmbedded: () => isEmbedded },
      ),
    })
    shown?.unmount()
    shown = render(
      <AppProviders bridge={bridge} client={new QueryClient()} host={{ origin, pageUrl }}>
        <App context={context} isEmbedded={isEmbedded} />
      </AppProviders>,
    )
  }
  load()
  return { host, left: [], mend: () => (isBroken = false), reload: load }
}

/** Press a control; a link to this page loads it anew, as a browser does. */
function press({ role, name }: RecoveryAction, { left, reload }: AppWorld): void {
  const isIt = (given: string) => given === name || given === `${name} (opens a new tab)`
  const [control] = within(screen.getByRole('main')).getAllByRole(role, { name: isIt })
  if (!control || control.ariaDisabled === 'true') throw new Error(`${name} cannot be used yet.`)
  const href = control.getAttribute('href')
  if (href === null) fireEvent.click(control)
  else if (href === pageUrl) reload()
  else if (control.getAttribute('target') === '_top') left.push(href)
}

function setOnline(isOnline: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)
  dispatchEvent(new Event(isOnline ? 'online' : 'offline'))
}
