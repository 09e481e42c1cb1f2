import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderInspector } from '../../testing/renderInspector.tsx'

const status = { on: false, calls: 3, events: 9, is_cut: false }

async function openState(routes: Parameters<typeof renderInspector>[0] = {}) {
  const user = userEvent.setup()
  const world = renderInspector({ 'GET /__simulator/recording/status': () => status, ...routes })
  await user.click(screen.getByRole('tab', { name: 'State' }))
  return { user, ...world }
}

test('default: a session is recorded and saved', async () => {
  let on = false
  const { user, sent, files } = await openState({
    'GET /__simulator/recording/status': () => ({ ...status, on }),
    'POST /__simulator/recording': (body) => {
      on = JSON.parse(body).on === true
      return { ...status, on }
    },
    'GET /__simulator/recording': () => ({ version: 1 }),
  })
  await user.click(await screen.findByRole('button', { name: 'Record' }))
  expect(await screen.findByText(/Recording: 3 calls and 9 events/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Stop recording' }))
  expect(await screen.findByText(/Recorded: 3 calls/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Save the recording' }))
  expect(await screen.findByText('The recording is saved.')).toBeVisible()
  expect(files).toEqual([{ name: 'assent-recording.json', text: '{"version":1}' }])
  expect(sent).toContain('POST /__simulator/recording {"on":true}')
})

test('behavior: a file is replayed, until that is ended', async () => {
  const { user, sent } = await openState({
    'POST /__simulator/replay': () => ({}),
    'DELETE /__simulator/replay': () => new Response(null, { status: 204 }),
  })
  const file = new File(['{"version":1}'], 'session.json', { type: 'application/json' })
  await user.upload(await screen.findByLabelText('Replay a recording'), file)
  expect(await screen.findByText(/session.json is replayed/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'End the replay' }))
  expect(await screen.findByText('The simulator answers by itself again.')).toBeVisible()
  expect(sent).toEqual(
    expect.arrayContaining([
      'POST /__simulator/replay {"version":1}',
      'DELETE /__simulator/replay',
    ]),
  )
})

test('behavior: a file that is no recording is refused in the words of the simulator', async () => {
  const { user } = await openState({
    'POST /__simulator/replay': () =>
      Response.json({ error: { message: 'The body must be JSON.' } }, { status: 400 }),
  })
  const file = new File(['<html>'], 'page.json', { type: 'application/json' })
  await user.upload(await screen.findByLabelText('Replay a recording'), file)
  expect(await screen.findByText('The body must be JSON.')).toHaveRole('alert')
})
