import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { inspectedState } from '../testing/inspectedState.ts'
import { createEvent, renderInspector } from '../testing/renderInspector.tsx'

async function openTab(name: string, routes: Parameters<typeof renderInspector>[0] = {}) {
  const user = userEvent.setup()
  const world = renderInspector(routes)
  await user.click(screen.getByRole('tab', { name }))
  return { user, ...world }
}

const done = () => new Response(null, { status: 204 })

test('default: the arrow keys lead from tab to tab', async () => {
  const { user } = await openTab('Timeline')
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('tab', { name: 'Switches' })).toHaveFocus()
  expect(screen.getByRole('tabpanel', { name: 'Switches' })).toBeVisible()
  await user.keyboard('{End}{ArrowRight}')
  expect(screen.getByRole('tab', { name: 'Timeline' })).toHaveAttribute('aria-selected', 'true')
})

test('behavior: a quirk is switched, and says how sure it is', async () => {
  const { user, sent } = await openTab('Switches', { 'PATCH /__simulator/settings': () => ({}) })
  const toggle = await screen.findByRole('checkbox', { name: 'A question for each call' })
  await user.click(toggle)
  expect(await screen.findByText('prompt_per_call is true now.')).toBeVisible()
  expect(sent).toContain('PATCH /__simulator/settings {"prompt_per_call":true}')
  const item = toggle.closest('li')
  if (!item) throw new Error('The quirk is no item of a list.')
  await user.click(within(item).getByText('How sure is it?'))
  expect(within(item).getByText('observed')).toBeVisible()
})

test('behavior: the ledger says how sure each behaviour is', async () => {
  const { user } = await openTab('Fidelity')
  const list = screen.getByRole('list', { name: 'Behaviours' })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Evidence' }), 'documented')
  await user.type(screen.getByRole('searchbox', { name: 'Filter' }), 'personal')
  await waitFor(() => expect(list.children.length).toBeLessThan(10))
  expect(list).toHaveTextContent(/documented/)
  expect(list).not.toHaveTextContent(/observed on/)
})

test('behavior: a fault is added to the others, and removed', async () => {
  const rules = [{ path: '/2.0/*', effect: { status: 503 }, struck: 0 }]
  const { user, sent } = await openTab('Switches', { 'PUT /__simulator/faults': () => ({ rules }) })
  const list = await screen.findByRole('list', { name: 'Faults' })
  expect(list).toHaveTextContent('503 Unavailable on /2.0/* struck 2')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Effect' }), 'Connection dropped')
  await user.type(screen.getByRole('spinbutton', { name: 'Times (empty: always)' }), '3')
  await user.click(screen.getByRole('button', { name: 'Add fault' }))
  expect(await screen.findByText(/The fault is set/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Remove the fault on /2.0/*' }))
  expect(await screen.findByText('The fault is gone.')).toBeVisible()
  const old = '{"path":"/2.0/*","effect":{"status":503}}'
  expect(sent.filter((line) => line.startsWith('PUT'))).toEqual([
    `PUT /__simulator/faults {"rules":[${old},{"path":"/2.0/*","effect":{"drop":true},"times":3}]}`,
    'PUT /__simulator/faults {"rules":[]}',
  ])
})

test('behavior: answers, Labs, scopes and the user are changed', async () => {
  const { user, sent } = await openTab('People', {
    'PUT /__simulator/decisions': done,
    'PUT /__simulator/labs': done,
    'PUT /__simulator/apps/gauge/scopes': done,
    'POST /__simulator/login': done,
  })
  const answer = await screen.findByRole('combobox', { name: /Ana Moreno to Gauge/ })
  expect(answer).toHaveValue('approved')
  await user.selectOptions(answer, 'not asked')
  const labs = screen.getByRole('group', { name: 'Labs of Ben Okafor' })
  await user.click(within(labs).getByRole('checkbox', { name: 'asked as a user' }))
  await user.type(screen.getByRole('textbox', { name: /Scopes of Gauge/ }), ' repository')
  await user.click(screen.getByRole('button', { name: 'Save the scopes of Gauge' }))
  await user.click(screen.getByRole('button', { name: 'Sign in as Ben Okafor' }))
  await waitFor(() => expect(sent).toContain('reload'))
  expect(sent).toEqual(
    expect.arrayContaining([
      'PUT /__simulator/decisions {"user":"ana","app":"gauge","decision":null}',
      'PUT /__simulator/labs {"user":"ben","explicit_authorization":false,"explicit_authorization_for_vendors":true}',
      'PUT /__simulator/apps/gauge/scopes {"scopes":["account","repository"]}',
      'POST /__simulator/login {"user":"ben"}',
    ]),
  )
})

test('behavior: a second window is a link to the same page as another user', async () => {
  await openTab('People')
  const link = await screen.findByRole('link', { name: 'Second window as Ben Okafor' })
  expect(link).toHaveAttribute('href', '/?window=ben')
  expect(link).toHaveAttribute('target', '_blank')
})

test('behavior: the link to the state is copied and shown', async () => {
  const address = 'http://localhost:7990/__simulator/states/abc'
  const { user, copied } = await openTab('State', {
    'GET /__simulator/link?page=%2F': () => ({ address }),
  })
  await user.click(await screen.findByRole('button', { name: 'Copy link to this state' }))
  expect(await screen.findByText('The link is copied.')).toBeVisible()
  expect(copied).toEqual([address])
  expect(screen.getByRole('textbox', { name: 'The link' })).toHaveValue(address)
})

test('behavior: the clock is moved, and everything is set back', async () => {
  const { user, sent } = await openTab('State', {
    'POST /__simulator/clock': done,
    'POST /__simulator/reset': done,
  })
  await user.click(await screen.findByRole('button', { name: '+2 hours' }))
  await user.type(screen.getByRole('spinbutton', { name: 'Minutes to move on' }), '1.5')
  await user.click(screen.getByRole('button', { name: 'Move the clock' }))
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Start state' }), 'allowed')
  await user.click(screen.getByRole('button', { name: 'Set everything back' }))
  await waitFor(() => expect(sent).toContain('reload'))
  expect(sent).toEqual(
    expect.arrayContaining([
      'POST /__simulator/clock {"advanceSeconds":7200}',
      'POST /__simulator/clock {"advanceSeconds":90}',
      'POST /__simulator/reset {"scenario":"allowed"}',
    ]),
  )
})

test('behavior: a clock that is ahead can be set back', async () => {
  const { user, sent } = await openTab('State', {
    'GET /__simulator/state': () => ({ ...inspectedState, clock_offset_ms: 3_600_000 }),
    'DELETE /__simulator/clock': done,
  })
  expect(await screen.findByText('60 minutes ahead')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Set the clock back' }))
  expect(await screen.findByText('The clock is as on this machine.')).toBeVisible()
  expect(sent).toContain('DELETE /__simulator/clock')
})

test('behavior: a refusal is said in the words of the simulator', async () => {
  const { user } = await openTab('People', {
    'PUT /__simulator/apps/gauge/scopes': () =>
      Response.json({ error: { message: 'scopes: unknown.' } }, { status: 400 }),
  })
  await user.click(await screen.findByRole('button', { name: 'Save the scopes of Gauge' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('scopes: unknown.')
})

test('behavior: a state that cannot be loaded offers another try', async () => {
  let isDown = true
  const { user } = await openTab('Switches', {
    'GET /__simulator/state': () => (isDown ? new Error('down') : {}),
  })
  expect(await screen.findByRole('alert')).toHaveTextContent('The state could not be loaded')
  isDown = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('did not answer as expected')
})

test('behavior: a change elsewhere is loaded', async () => {
  const { sent, receive } = await openTab('Switches')
  await screen.findByRole('list', { name: 'Faults' })
  const loads = () => sent.filter((line) => line === 'GET /__simulator/state').length
  const before = loads()
  receive(createEvent(1, { kind: 'control' }), createEvent(2, { kind: 'decision' }))
  await waitFor(() => expect(loads()).toBe(before + 1))
})
