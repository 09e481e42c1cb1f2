import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { signedOutSession } from '../../testing/hostSession.ts'
import { inspectedState } from '../../testing/inspectedState.ts'
import { renderInspector } from '../../testing/renderInspector.tsx'

afterEach(() => {
  window.history.replaceState(undefined, '', '/')
})

const done = () => new Response(null, { status: 204 })
const gauge = { appKey: 'gauge', appName: 'Gauge', clientId: 'client', scopes: [] }
const rules = {
  isAskedPerCall: false,
  isAnswerForAll: false,
  form: 'dialog',
  timeoutMs: 0,
} as const

async function openSection(...parameters: Parameters<typeof renderInspector>) {
  const user = userEvent.setup()
  const world = renderInspector(...parameters)
  await user.click(screen.getByRole('tab', { name: 'People' }))
  const title = await screen.findByRole('heading', { name: 'The user' })
  const button = (name: string) => screen.getByRole('button', { name })
  const ask = (form: 'dialog' | 'flag' = 'dialog') => {
    const call = { outcome: 'none' }
    act(() => {
      void world.accessRequests
        .ask(gauge, { ...rules, form })
        .then((outcome) => Object.assign(call, { outcome }))
    })
    return call
  }
  return { user, title, button, ask, ...world }
}

test('default: says who looks at the page, and that it asks nothing', async () => {
  const { button } = await openSection()
  expect(await screen.findByText('Ana Moreno looks at this page.')).toBeVisible()
  for (const name of ['Allow', 'Deny', 'Ignore']) {
    expect(button(name)).toBeDisabled()
    expect(button(name)).toHaveAccessibleDescription('No access request is open on this page.')
  }
})

test.for([
  ['Allow', 'allowed'],
  ['Deny', 'denied'],
] as const)('behavior: %s answers all calls that wait', async ([verb, outcome]) => {
  const { user, title, button, ask } = await openSection()
  const calls = [ask(), ask()]
  expect(button(verb)).toHaveAccessibleDescription('Gauge asks: 2 calls wait.')
  await user.click(button(verb))
  expect(await screen.findByText(`Pressed ${verb} for Gauge.`)).toBeVisible()
  expect(calls).toEqual([{ outcome }, { outcome }])
  expect(button(verb)).toBeDisabled()
  expect(title).toHaveFocus()
})

test('behavior: Allow answers a question that is still a flag', async () => {
  const { user, button, ask } = await openSection()
  const call = ask('flag')
  await user.click(button('Allow'))
  await waitFor(() => expect(call).toEqual({ outcome: 'allowed' }))
})

test('behavior: Ignore leaves the question open, and says so', async () => {
  const { user, button, ask } = await openSection()
  const call = ask()
  await user.click(button('Ignore'))
  expect(await screen.findByText('Left open: 1 call waits.')).toBeVisible()
  expect(call).toEqual({ outcome: 'none' })
  expect(button('Ignore')).toBeEnabled()
  expect(button('Ignore')).toHaveFocus()
})

test('behavior: Revoke takes back the answer of the user', async () => {
  let decisions = inspectedState.decisions
  const { user, title, button, sent } = await openSection({
    'GET /__simulator/state': () => ({ ...inspectedState, decisions }),
    'PUT /__simulator/decisions': () => {
      decisions = []
      return done()
    },
  })
  await waitFor(() =>
    expect(button('Revoke')).toHaveAccessibleDescription('Ana Moreno has approved Gauge.'),
  )
  await user.click(button('Revoke'))
  expect(await screen.findByText('Revoked: Ana Moreno to Gauge.')).toBeVisible()
  expect(sent).toContain('PUT /__simulator/decisions {"user":"ana","app":"gauge","decision":null}')
  expect(button('Revoke')).toBeDisabled()
  expect(button('Revoke')).toHaveAccessibleDescription('Ana Moreno has not answered Gauge.')
  await waitFor(() => expect(title).toHaveFocus())
})

test('behavior: Revoke is for one of several apps, first for one with an answer', async () => {
  const [app] = inspectedState.apps
  const apps = [{ ...app, id: 'other', name: 'Other', kind: 'classic' }, app]
  const { user, button } = await openSection({
    'GET /__simulator/state': () => ({ ...inspectedState, apps }),
  })
  const choice = screen.getByRole('combobox', { name: 'Answer to' })
  await waitFor(() => expect(choice).toHaveDisplayValue('Gauge'))
  await user.selectOptions(choice, 'Other in acme')
  expect(button('Revoke')).toBeDisabled()
})

test('behavior: Labs and the clock are those of the control API', async () => {
  const { user, button, sent } = await openSection({
    'PUT /__simulator/labs': done,
    'POST /__simulator/clock': done,
  })
  const labs = await screen.findByRole('group', { name: 'Labs' })
  await user.click(within(labs).getByRole('checkbox', { name: 'own apps ask' }))
  expect(await screen.findByText('The Labs toggles of Ana Moreno are saved.')).toBeVisible()
  await user.click(button('+1 minute'))
  await user.click(button('+2 hours'))
  expect(await screen.findByText('The clock is 2 hours further.')).toBeVisible()
  expect(sent.filter((line) => /labs|clock/.test(line))).toEqual([
    'PUT /__simulator/labs {"user":"ana","explicit_authorization":true,"explicit_authorization_for_vendors":false}',
    'POST /__simulator/clock {"advanceSeconds":60}',
    'POST /__simulator/clock {"advanceSeconds":7200}',
  ])
})

test('behavior: without a user there is nothing to revoke', async () => {
  const { button } = await openSection({}, signedOutSession)
  expect(await screen.findByText('Nobody is signed in on this page.')).toBeVisible()
  expect(button('Revoke')).toHaveAccessibleDescription('Without a user there is no answer.')
  expect(screen.queryByRole('group', { name: 'Labs' })).toBeNull()
})

test('behavior: in a window of its own no question is open', async () => {
  window.history.replaceState(undefined, '', '/__simulator/inspector')
  const { button } = await openSection()
  expect(button('Allow')).toBeDisabled()
  expect(button('Allow')).toHaveAccessibleDescription(/open the inspector beside a page/)
})
